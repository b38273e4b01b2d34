<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>cli</name>
    <message>
        <source>Run the command again with --verbose before it for technical details.</source>
        <translation>请在命令前加上 --verbose 重新运行，以查看技术细节。</translation>
    </message>
    <message>
        <source>Interrupted: {count} written. Run the same command to resume.</source>
        <translation>已中断：已写入 {count}。再次运行同一命令即可继续。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>%Ln 个部分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new part(s)</source>
        <translation>
            <numerusform>%Ln 个新部分</numerusform>
        </translation>
    </message>
    <message>
        <source>Already there: {count}.</source>
        <translation>已存在：{count}。</translation>
    </message>
    <message>
        <source>{failed} of {count} could not be read; see error_kind.</source>
        <translation>{count} 中有 {failed} 个无法读取；见 error_kind。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln 张图像</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave them out: --local uses all cores, and --device chooses a GPU.</source>
        <translation>请省略它们：--local 使用所有核心，--device 选择 GPU。</translation>
    </message>
    <message>
        <source>Measuring on {where}. Close other programs for accurate results.</source>
        <translation>正在 {where} 上测量。请关闭其他程序以获得准确数值。</translation>
    </message>
    <message>
        <source>Interrupted: {done} of {count} written.</source>
        <translation>已中断：已写入 {done} / {count}。</translation>
    </message>
    <message>
        <source>To resume: inception-cli classify --resume {id}</source>
        <translation>继续：inception-cli classify --resume {id}</translation>
    </message>
    <message>
        <source>Results from earlier runs: {count}. Use --again to classify them again.</source>
        <translation>来自先前批次的结果：{count}。使用 --again 重新分类。</translation>
    </message>
    <message>
        <source>{failed} of {count} could not be read.</source>
        <translation>{count} 中有 {failed} 个无法读取。</translation>
    </message>
    <message>
        <source>Only the first page or frame of {count} was classified. Use --all-pages to classify all.</source>
        <translation>{count} 只分类了第一页或第一帧。使用 --all-pages 分类全部。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Not shown as usual, for example with its own range of values: {count}. Table, JSON and HTML say how.</source>
        <translation>未按常规方式显示（例如使用自身的数值范围）：{count}。表格、JSON 和 HTML 中有说明。</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>无法读取标准输入。</translation>
    </message>
    <message>
        <source>Pipe the bytes of an image file into it.</source>
        <translation>请将图像文件的字节通过管道传入。</translation>
    </message>
    <message>
        <source>Standard input holds more than {memory_bytes} MB, too much for an image.</source>
        <translation>标准输入超过 {memory_bytes} MB，对一张图像来说过大。</translation>
    </message>
    <message>
        <source>Standard input is empty.</source>
        <translation>标准输入为空。</translation>
    </message>
    <message>
        <source>{line}. Fast mode is not faster here: this device has no half precision.</source>
        <translation>{line}。快速模式在此并不更快：该设备不支持半精度。</translation>
    </message>
    <message>
        <source>{line}. Fast mode is not faster here.</source>
        <translation>{line}。快速模式在此并不更快。</translation>
    </message>
    <message>
        <source>“auto” uses cpu, because {name} was refused.</source>
        <translation>“auto” 使用 CPU，因为 {name} 被拒绝。</translation>
    </message>
    <message>
        <source>Intel GPUs and NPUs are used only when --device names them.</source>
        <translation>Intel GPU 和 NPU 仅在 --device 指定时使用。</translation>
    </message>
    <message>
        <source>{count}; {count2} beside the best of each.</source>
        <translation>{count}；除每组最佳外有 {count2}。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln 组</numerusform>
        </translation>
    </message>
    <message>
        <source>No copies and nothing that looks alike.</source>
        <translation>没有副本，也没有相似的图像。</translation>
    </message>
    <message>
        <source>Interrupted: the report covers {done} of {total}.</source>
        <translation>已中断：报告涵盖 {total} 中的 {done}。</translation>
    </message>
    <message>
        <source>To resume, run the same command with --resume.</source>
        <translation>要继续，请用 --resume 运行同一命令。</translation>
    </message>
    <message>
        <source>{number} of {count} could not be read.</source>
        <translation>{count} 中有 {number} 个无法读取。</translation>
    </message>
    <message>
        <source>{sentence} The evaluation continues but cannot be resumed later.</source>
        <translation>{sentence} 评估会继续，但之后无法恢复。</translation>
    </message>
    <message>
        <source>Resuming: {known} of {count} already done.</source>
        <translation>正在继续：{count} 中已完成 {known}。</translation>
    </message>
    <message>
        <source>There is no interrupted evaluation of these images with the same weights, crops and mode.</source>
        <translation>没有使用相同权重、裁剪和模式的被中断的评估。</translation>
    </message>
    <message>
        <source>Start a new one without --resume.</source>
        <translation>请不带 --resume 开始新的评估。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln class(es)</source>
        <translation>
            <numerusform>%Ln 个类别</numerusform>
        </translation>
    </message>
    <message>
        <source>{images} of {classes} in “{source}”{labelled}:</source>
        <translation>“{source}” 中 {classes} 的 {images}{labelled}：</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more label(s)</source>
        <translation>
            <numerusform>另有 %Ln 个标签</numerusform>
        </translation>
    </message>
    <message>
        <source>No image that “{source}” names exists: {where}.</source>
        <translation>“{source}” 所列的图像都不存在：{where}。</translation>
    </message>
    <message>
        <source>Paths are relative to the folder of the table.</source>
        <translation>路径相对于表格所在的文件夹。</translation>
    </message>
    <message>
        <source>Not found: {count}. For example, {where}.</source>
        <translation>未找到：{count}。例如 {where}。</translation>
    </message>
    <message>
        <source>Skipped: {count} on the blacklist.</source>
        <translation>已跳过：黑名单中的 {count}。</translation>
    </message>
    <message>
        <source>Skipped: {count}{unknown}.</source>
        <translation>已跳过：{count}{unknown}。</translation>
    </message>
    <message>
        <source>Skipped: {images} with {count} that match no class.</source>
        <translation>已跳过：{images}，其 {count} 与任何类别都不匹配。</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>已保存：{path}</translation>
    </message>
    <message>
        <source>“{name}” is not a folder, and several images need one.</source>
        <translation>“{name}” 不是文件夹，而多张图像需要一个文件夹。</translation>
    </message>
    <message>
        <source>Give a folder with --output DIR.</source>
        <translation>请用 --output DIR 指定文件夹。</translation>
    </message>
    <message>
        <source>{number} of {count} could not be read or saved.</source>
        <translation>{count} 中有 {number} 个无法读取或保存。</translation>
    </message>
    <message>
        <source>“{path}” is one file, but each image gets its own file in the folder --output.</source>
        <translation>“{path}” 是单个文件，但每张图像都会在 --output 文件夹中得到自己的文件。</translation>
    </message>
    <message>
        <source>Use “{kind}” instead to save one {kind} file per image. For a single image, give --output a file name too.</source>
        <translation>请改用 “{kind}”，为每张图像保存一个 {kind} 文件。若只有一张图像，也请为 --output 指定文件名。</translation>
    </message>
    <message>
        <source>“{among}” is neither a folder nor the number of a run.</source>
        <translation>“{among}” 既不是文件夹，也不是批次编号。</translation>
    </message>
    <message>
        <source>`inception-cli runs list` shows all runs.</source>
        <translation>`inception-cli runs list` 显示所有批次。</translation>
    </message>
    <message>
        <source>Skipped: {skipped}.</source>
        <translation>已跳过：{skipped}。</translation>
    </message>
    <message>
        <source>Choose another name for the result, or add --overwrite.</source>
        <translation>请为结果另选名称，或加上 --overwrite。</translation>
    </message>
    <message>
        <source>No images found.</source>
        <translation>未找到图像。</translation>
    </message>
    <message>
        <source>Give images, or a folder of them.</source>
        <translation>请给出图像，或包含图像的文件夹。</translation>
    </message>
    <message>
        <source>The name “{output}” does not say in which format to write.</source>
        <translation>名称 “{output}” 未说明写入何种格式。</translation>
    </message>
    <message>
        <source>Let it end in .npy, .npz or .parquet.</source>
        <translation>请以 .npy、.npz 或 .parquet 结尾。</translation>
    </message>
    <message>
        <source>Parquet files need pyarrow, which is not installed.</source>
        <translation>Parquet 文件需要 pyarrow，但尚未安装。</translation>
    </message>
    <message>
        <source>Install it with: pip install pyarrow. Or write an .npz file.</source>
        <translation>安装方法：pip install pyarrow。或写入 .npz 文件。</translation>
    </message>
    <message>
        <source>Training the last blocks; the weights taught so far are saved already.</source>
        <translation>正在训练最后几个模块；目前教出的权重已保存。</translation>
    </message>
    <message>
        <source>On {count} kept aside: right on {before} before, on {after} after training (McNemar's test, p = {p_value}).</source>
        <translation>在留出的 {count} 上：训练前 {before} 正确，训练后 {after} 正确（McNemar 检验，p = {p_value}）。</translation>
    </message>
    <message>
        <source>That is better, so the trained network is what was saved.</source>
        <translation>有所提高，因此保存了训练后的网络。</translation>
    </message>
    <message>
        <source>That is not clearly better, so the trained network was not kept.</source>
        <translation>没有明显提高，因此没有保留训练后的网络。</translation>
    </message>
    <message>
        <source>Run {run_id} continues.</source>
        <translation>批次 {run_id} 继续。</translation>
    </message>
    <message>
        <source>Watching {count}. Press Ctrl+C to stop.</source>
        <translation>正在监视 {count}。按 Ctrl+C 停止。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s)</source>
        <translation>
            <numerusform>%Ln 个文件夹</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. {count} classified, {failed} could not be read.</source>
        <translation>已停止。已分类 {count}，{failed} 个无法读取。</translation>
    </message>
    <message>
        <source>All results: inception-cli runs export {run_id}</source>
        <translation>全部结果：inception-cli runs export {run_id}</translation>
    </message>
    <message>
        <source>“{text}” is not a folder.</source>
        <translation>“{text}” 不是文件夹。</translation>
    </message>
    <message>
        <source>{path}: {message} It will be tried again.</source>
        <translation>{path}：{message} 稍后会重试。</translation>
    </message>
    <message>
        <source>“{folder}” is not there. Waiting for it.</source>
        <translation>“{folder}” 不在。正在等待。</translation>
    </message>
    <message>
        <source>“{folder}” is there again.</source>
        <translation>“{folder}” 又出现了。</translation>
    </message>
    <message>
        <source>To undo the copies: inception-cli undo {journal}</source>
        <translation>撤销复制：inception-cli undo {journal}</translation>
    </message>
    <message>
        <source>To undo the keywords: inception-cli tag --undo {journal}</source>
        <translation>撤销关键词：inception-cli tag --undo {journal}</translation>
    </message>
    <message>
        <source>Use --follow-links to follow links that lead out of the folder.</source>
        <translation>使用 --follow-links 可跟随指向文件夹之外的链接。</translation>
    </message>
    <message>
        <source>{fell_back_because} Using the CPU.</source>
        <translation>{fell_back_because} 正在使用 CPU。</translation>
    </message>
    <message>
        <source>Downloaded and verified.</source>
        <translation>已下载并验证。</translation>
    </message>
    <message>
        <source>Downloaded. The publisher states no hash, so the file could not be verified.</source>
        <translation>已下载。发布者未提供校验值，因此无法验证该文件。</translation>
    </message>
    <message>
        <source>The name “{output}” says {said}, which this command does not write.</source>
        <translation>名称 “{output}” 表示 {said}，此命令不写该格式。</translation>
    </message>
    <message>
        <source>It writes {list}. Choose another name for the result.</source>
        <translation>它可写入 {list}。请为结果另选名称。</translation>
    </message>
    <message>
        <source>The name “{output}” says {said}, but --format says {asked}.</source>
        <translation>名称 “{output}” 表示 {said}，但 --format 指定为 {asked}。</translation>
    </message>
    <message>
        <source>Choose another name for the result, or leave --format out.</source>
        <translation>请为结果另选名称，或省略 --format。</translation>
    </message>
    <message>
        <source>There is no folder “{parent}” to write “{name}” to.</source>
        <translation>没有可写入 “{name}” 的文件夹 “{parent}”。</translation>
    </message>
    <message>
        <source>Create the folder first, or choose another one.</source>
        <translation>请先创建该文件夹，或另选一个。</translation>
    </message>
    <message>
        <source>Two results would be written to the same file.</source>
        <translation>两个结果会写入同一文件。</translation>
    </message>
    <message>
        <source>Give each result its own name.</source>
        <translation>请为每个结果指定各自的名称。</translation>
    </message>
    <message>
        <source>“{existing}” is an input file and would be overwritten.</source>
        <translation>“{existing}” 是输入文件，会被覆盖。</translation>
    </message>
    <message>
        <source>Choose another name for the result.</source>
        <translation>请为结果另选名称。</translation>
    </message>
    <message>
        <source>“{existing}” is one of this program's own files.</source>
        <translation>“{existing}” 是本程序自己的文件。</translation>
    </message>
    <message>
        <source>“{path}” exists already, and nothing tells whether it is an older result.</source>
        <translation>“{path}” 已存在，且无法判断它是否是旧结果。</translation>
    </message>
    <message>
        <source>“{path}” exists and is {names}, not {names2}.</source>
        <translation>“{path}” 已存在，它是 {names}，而不是 {names2}。</translation>
    </message>
    <message>
        <source>The format {file_format} cannot be written to standard output.</source>
        <translation>格式 {file_format} 不能写入标准输出。</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>未删除任何内容。</translation>
    </message>
    <message>
        <source>Deleted run {id}.</source>
        <translation>已删除批次 {id}。</translation>
    </message>
    <message>
        <source>Delete run {strip}?</source>
        <translation>删除批次 {strip}？</translation>
    </message>
    <message>
        <source>The last run is {strip}. Nothing was deleted.</source>
        <translation>最后的批次是 {strip}。未删除任何内容。</translation>
    </message>
    <message>
        <source>There is no unfinished run.</source>
        <translation>没有未完成的批次。</translation>
    </message>
    <message>
        <source>There are no saved runs.</source>
        <translation>没有已保存的批次。</translation>
    </message>
    <message>
        <source>“{text}” is not the number of a run.</source>
        <translation>“{text}” 不是批次编号。</translation>
    </message>
    <message>
        <source>Give a number from “inception-cli runs list”, or the word “last”.</source>
        <translation>请给出 “inception-cli runs list” 中的编号，或 “last” 一词。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more class(es)</source>
        <translation>
            <numerusform>另有 %Ln 个类别</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to export: run {id} has no images.</source>
        <translation>没有可导出的内容：批次 {id} 没有图像。</translation>
    </message>
    <message>
        <source>Nothing to export: every image of run {id} could be read.</source>
        <translation>没有可导出的内容：批次 {id} 的所有图像都可读取。</translation>
    </message>
    <message>
        <source>Nothing to export: no image of run {id} matches the filters.</source>
        <translation>没有可导出的内容：批次 {id} 没有图像符合筛选条件。</translation>
    </message>
    <message>
        <source>{failed} of {number} checks failed.</source>
        <translation>{number} 项检查中有 {failed} 项失败。</translation>
    </message>
    <message>
        <source>All checks passed.</source>
        <translation>所有检查均通过。</translation>
    </message>
    <message>
        <source>Qt platforms: {list}; exports: {list2}</source>
        <translation>Qt 平台：{list}；导出：{list2}</translation>
    </message>
    <message>
        <source>Press Ctrl+C to stop. The file on the next line holds the token.</source>
        <translation>按 Ctrl+C 停止。下一行的文件包含令牌。</translation>
    </message>
    <message>
        <source>No similar image was found.</source>
        <translation>未找到相似图像。</translation>
    </message>
    <message>
        <source>“--in all” and “--no-store” cannot be combined.</source>
        <translation>“--in all” 和 “--no-store” 不能同时使用。</translation>
    </message>
    <message>
        <source>Give a folder to search in.</source>
        <translation>请给出要搜索的文件夹。</translation>
    </message>
    <message>
        <source>Dry run: nothing was changed.</source>
        <translation>试运行：未作任何更改。</translation>
    </message>
    <message>
        <source>“{folder}” is not a folder.</source>
        <translation>“{folder}” 不是文件夹。</translation>
    </message>
    <message>
        <source>Give the folder that holds the images.</source>
        <translation>请给出包含图像的文件夹。</translation>
    </message>
    <message>
        <source>Nothing was sorted. Run the same command again to continue.</source>
        <translation>未整理任何图像。再次运行同一命令即可继续。</translation>
    </message>
    <message>
        <source>To undo: inception-cli undo {journal}</source>
        <translation>撤销：inception-cli undo {journal}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files that belong</source>
        <comment>%Ln file that belongs</comment>
        <translation>
            <numerusform>%Ln 个附属文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Renamed with a number because the name is taken: {count}.</source>
        <translation>因名称已占用而加编号重命名：{count}。</translation>
    </message>
    <message>
        <source>Moved along: {along} to these images (XMP, RAW, MOV, JSON, …).</source>
        <translation>一同移动：这些图像的 {along}（XMP、RAW、MOV、JSON，…）。</translation>
    </message>
    <message>
        <source>Left where they are: {left} to these images{why}.</source>
        <translation>留在原处：这些图像的 {left}{why}。</translation>
    </message>
    <message>
        <source>Not sorted:</source>
        <translation>未整理：</translation>
    </message>
    <message>
        <source>Space: {needed_bytes} MB needed, {free_bytes} MB free.</source>
        <translation>空间：需要 {needed_bytes} MB，可用 {free_bytes} MB。</translation>
    </message>
    <message>
        <source>This run is not saved.</source>
        <translation>此批次不会保存。</translation>
    </message>
    <message>
        <source>No keywords were written. Run the same command again to continue.</source>
        <translation>未写入关键词。再次运行同一命令即可继续。</translation>
    </message>
    <message>
        <source>Keywords for {count}:</source>
        <translation>{count} 的关键词：</translation>
    </message>
    <message>
        <source>Without keywords:</source>
        <translation>没有关键词：</translation>
    </message>
    <message>
        <source>To undo: inception-cli tag --undo {journal}</source>
        <translation>撤销：inception-cli tag --undo {journal}</translation>
    </message>
    <message>
        <source>There are no keywords to undo.</source>
        <translation>没有可撤销的关键词。</translation>
    </message>
    <message>
        <source>“{output}” is not a name for weights.</source>
        <translation>“{output}” 不能用作权重的名称。</translation>
    </message>
    <message>
        <source>Let it end in .safetensors.</source>
        <translation>请以 .safetensors 结尾。</translation>
    </message>
    <message>
        <source>There is no report: too few images to measure.</source>
        <translation>没有报告：图像太少，无法测量。</translation>
    </message>
    <message>
        <source>The same in two classes:</source>
        <translation>同一图像出现在两个类别中：</translation>
    </message>
    <message>
        <source>“{own}” has {count}, less than a third of the largest class.</source>
        <translation>“{own}” 有 {count}，不到最大类别的三分之一。</translation>
    </message>
    <message>
        <source>“{wanted}” is saved as “{name}”: the disk does not accept that name.</source>
        <translation>“{wanted}” 保存为 “{name}”：磁盘不接受该名称。</translation>
    </message>
    <message>
        <source>“{output}” already has a training run.</source>
        <translation>“{output}” 中已有训练。</translation>
    </message>
    <message>
        <source>Add --resume to continue it, or choose another folder.</source>
        <translation>加上 --resume 继续，或另选文件夹。</translation>
    </message>
    <message>
        <source>Learning from {count} of {classes}.</source>
        <translation>正在从 {classes} 的 {count} 学习。</translation>
    </message>
    <message>
        <source>Skipped: {count} without a label.</source>
        <translation>已跳过：{count} 没有标签。</translation>
    </message>
    <message>
        <source>Nothing will be measured: there are no validation images.</source>
        <translation>不会进行测量：没有验证图像。</translation>
    </message>
    <message>
        <source>Measuring on {count}.</source>
        <translation>正在 {count} 上测量。</translation>
    </message>
    <message>
        <source>These images are among those to learn from.</source>
        <translation>这些图像也在用于学习的图像之中。</translation>
    </message>
    <message>
        <source>Training on {device}: {steps} steps of {images}.</source>
        <translation>正在 {device} 上训练：{steps} 步，每步 {images}。</translation>
    </message>
    <message>
        <source>{processes} processes share each step.</source>
        <translation>每一步由 {processes} 个进程分担。</translation>
    </message>
    <message>
        <source>Resuming after step {step}.</source>
        <translation>从第 {step} 步之后继续。</translation>
    </message>
    <message>
        <source>Epoch {epoch}: {value} of {images} right.</source>
        <translation>第 {epoch} 轮：{images} 中 {value} 正确。</translation>
    </message>
    <message>
        <source>Checkpoint after step {step}.</source>
        <translation>第 {step} 步之后的检查点。</translation>
    </message>
    <message>
        <source>This journal was not written by this program for you, or was changed since.</source>
        <translation>此日志不是本程序为您写的，或之后被更改过。</translation>
    </message>
    <message>
        <source>If you trust it, add --yes to do what is listed above.</source>
        <translation>如果您信任它，请加上 --yes 执行上述操作。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies</source>
        <comment>%Ln copy</comment>
        <translation>
            <numerusform>%Ln 个副本</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} was not deleted because it is not empty.</source>
        <translation>{folder} 未删除，因为它不是空的。</translation>
    </message>
    <message>
        <source>Skipped an unusable journal: {path}</source>
        <translation>已跳过无法使用的日志：{path}</translation>
    </message>
    <message>
        <source>There is no sort to undo.</source>
        <translation>没有可撤销的整理。</translation>
    </message>
    <message>
        <source>It would {verb} {count}:</source>
        <translation>将会 {verb} {count}：</translation>
    </message>
    <message>
        <source>Interrupted: {count} written.</source>
        <translation>已中断：已写入 {count}。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln frame(s)</source>
        <translation>
            <numerusform>%Ln 帧</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} could not be read.</source>
        <translation>{count} 无法读取。</translation>
    </message>
    <message>
        <source>Watching {title}{size}. Press Ctrl+C to stop.</source>
        <translation>正在观看 {title}{size}。按 Ctrl+C 停止。</translation>
    </message>
    <message>
        <source>No cameras found.</source>
        <translation>未找到摄像头。</translation>
    </message>
    <message>
        <source>There are no published weights named “{key}”.</source>
        <translation>没有名为 “{key}” 的已发布权重。</translation>
    </message>
    <message>
        <source>Use one of {list}.</source>
        <translation>请使用 {list} 之一。</translation>
    </message>
    <message>
        <source>“{folder}” exists and is not empty.</source>
        <translation>“{folder}” 已存在且不为空。</translation>
    </message>
    <message>
        <source>Choose another folder, or add --overwrite.</source>
        <translation>请另选文件夹，或加上 --overwrite。</translation>
    </message>
    <message>
        <source>There are no weights to verify in {folder}.</source>
        <translation>{folder} 中没有可验证的权重。</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>Exact</source>
        <translation>精确</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>快速</translation>
    </message>
    <message>
        <source>Identical to the published preprocessing, to the last bit</source>
        <translation>与发布的预处理逐位相同</translation>
    </message>
    <message>
        <source>Full precision; large photos are decoded at a reduced size</source>
        <translation>全精度；大照片以缩小的尺寸解码</translation>
    </message>
    <message>
        <source>Half precision where the device supports it; predictions may differ slightly</source>
        <translation>设备支持时使用半精度；预测可能略有不同</translation>
    </message>
    <message>
        <source>below 1%</source>
        <translation>低于 1%</translation>
    </message>
    <message>
        <source>above 99%</source>
        <translation>高于 99%</translation>
    </message>
</context>
<context>
    <name>core/archive</name>
    <message>
        <source>Give a folder of images, tars, or a Parquet table with a column of images.</source>
        <translation>请给出图像文件夹、tar 文件，或含有图像列的 Parquet 表格。</translation>
    </message>
    <message>
        <source>“{path}” has too much text to be shown.</source>
        <translation>“{path}”的文本过多，无法显示。</translation>
    </message>
    <message>
        <source>Check where the table comes from. `inception-cli archive` writes smaller ones.</source>
        <translation>请检查该表格的来源。`inception-cli archive` 写出的表格更小。</translation>
    </message>
    <message>
        <source>A cluster needs Ray, which is not installed.</source>
        <translation>集群需要 Ray，但尚未安装。</translation>
    </message>
    <message>
        <source>Install it with: pip install "inception-gui[cluster]". Or add --local, which does the same on this machine alone.</source>
        <translation>安装方法：pip install "inception-gui[cluster]"。或加上 --local，仅在本机完成同样的工作。</translation>
    </message>
    <message>
        <source>The cluster {where} cannot be reached or started.</source>
        <translation>集群 {where} 无法连接或启动。</translation>
    </message>
    <message>
        <source>Check the address with `ray status`, or add --local.</source>
        <translation>请用 `ray status` 检查地址，或加上 --local。</translation>
    </message>
    <message>
        <source>The cluster failed while it classified.</source>
        <translation>集群在分类时出错。</translation>
    </message>
    <message>
        <source>Run the command again: it does only what is missing.</source>
        <translation>再次运行命令：只做缺少的部分。</translation>
    </message>
    <message>
        <source>A machine of the cluster has version {version} of Inception GUI, not {version2}.</source>
        <translation>集群中有一台机器的 Inception GUI 版本是 {version}，而不是 {version2}。</translation>
    </message>
    <message>
        <source>Install the same version on all machines.</source>
        <translation>请在所有机器上安装相同版本。</translation>
    </message>
    <message>
        <source>The table “{name}” cannot be read.</source>
        <translation>无法读取表格 “{name}”。</translation>
    </message>
    <message>
        <source>Check that it exists and is a Parquet file.</source>
        <translation>请检查它是否存在且为 Parquet 文件。</translation>
    </message>
    <message>
        <source>The table “{name}” has no column that is known to hold images.</source>
        <translation>表格 “{name}” 没有已知含有图像的列。</translation>
    </message>
    <message>
        <source>Name the column of paths or bytes with --column.</source>
        <translation>请用 --column 指定路径或字节所在的列。</translation>
    </message>
    <message>
        <source>The address “{address}” cannot be used.</source>
        <translation>无法使用地址 “{address}”。</translation>
    </message>
    <message>
        <source>Use a path, or an address such as s3://BUCKET/FOLDER.</source>
        <translation>请使用路径，或类似 s3://BUCKET/FOLDER 的地址。</translation>
    </message>
    <message>
        <source>There is nothing at “{base}”.</source>
        <translation>“{base}” 处没有任何内容。</translation>
    </message>
    <message>
        <source>Check the address and the keys.</source>
        <translation>请检查地址和密钥。</translation>
    </message>
    <message>
        <source>The server of “{address}” does not answer as expected.</source>
        <translation>“{address}” 的服务器响应异常。</translation>
    </message>
    <message>
        <source>Check the connection and the keys, then run the command again: it does only what is missing.</source>
        <translation>请检查连接和密钥，然后再次运行命令：只做缺少的部分。</translation>
    </message>
    <message>
        <source>“{text}” stands for more than {most} files.</source>
        <translation>“{text}” 代表的文件超过 {most} 个。</translation>
    </message>
    <message>
        <source>Name fewer at a time, or a folder of them.</source>
        <translation>请一次少列一些，或给出一个文件夹。</translation>
    </message>
    <message>
        <source>The archive cannot be read to its end.</source>
        <translation>无法将归档读到结尾。</translation>
    </message>
    <message>
        <source>Copy or pack it again.</source>
        <translation>请重新复制或打包。</translation>
    </message>
    <message>
        <source>The table “{table_name}” cannot be read.</source>
        <translation>无法读取表格 “{table_name}”。</translation>
    </message>
    <message>
        <source>Check that it has not changed, then run the command again.</source>
        <translation>请检查它没有变化，然后再次运行命令。</translation>
    </message>
    <message>
        <source>The row of the table names no image.</source>
        <translation>表格的这一行没有指明图像。</translation>
    </message>
    <message>
        <source>Check the column of the table.</source>
        <translation>请检查表格的列。</translation>
    </message>
    <message>
        <source>The row of the table names a server of its own.</source>
        <translation>表格的这一行指定了自己的服务器。</translation>
    </message>
    <message>
        <source>Use addresses such as s3://BUCKET/FILE, without options and keys.</source>
        <translation>请使用 s3://BUCKET/FILE 之类的地址，不带选项和密钥。</translation>
    </message>
    <message>
        <source>This file was refused: it has {size} MB, and the limit is {memory_bytes} MB.</source>
        <translation>此文件被拒绝：大小为 {size} MB，上限为 {memory_bytes} MB。</translation>
    </message>
    <message>
        <source>This file does not exist any more.</source>
        <translation>此文件已不存在。</translation>
    </message>
    <message>
        <source>You do not have permission to read this file.</source>
        <translation>您没有读取此文件的权限。</translation>
    </message>
    <message>
        <source>Check the keys of the server.</source>
        <translation>请检查服务器的密钥。</translation>
    </message>
    <message>
        <source>The folder “{path}” holds parts of another program or of a result whose note is lost.</source>
        <translation>文件夹 “{path}” 含有其他程序的部分，或说明已丢失的结果。</translation>
    </message>
    <message>
        <source>Choose another folder for the result.</source>
        <translation>请为结果另选文件夹。</translation>
    </message>
    <message>
        <source>The folder holds results that were made in another way ({list}).</source>
        <translation>该文件夹含有以其他方式得到的结果（{list}）。</translation>
    </message>
    <message>
        <source>Use the same weights, mode, --top and --features, or choose another folder.</source>
        <translation>请使用相同的权重、模式、--top 和 --features，或另选文件夹。</translation>
    </message>
    <message>
        <source>“{note_name}” in the folder of the result cannot be read.</source>
        <translation>无法读取结果文件夹中的 “{note_name}”。</translation>
    </message>
    <message>
        <source>Use the program's newest version, or choose another folder.</source>
        <translation>请使用本程序的最新版本，或另选文件夹。</translation>
    </message>
    <message>
        <source>The part “{name}” of the result cannot be read.</source>
        <translation>无法读取结果的部分 “{name}”。</translation>
    </message>
    <message>
        <source>Delete this file, then run the command again: its images are classified anew.</source>
        <translation>请删除此文件，然后再次运行命令：其中的图像会重新分类。</translation>
    </message>
    <message>
        <source>No features of this image are kept.</source>
        <translation>没有保留此图像的特征。</translation>
    </message>
    <message>
        <source>Run `inception-cli archive` with --features.</source>
        <translation>请用 --features 运行 `inception-cli archive`。</translation>
    </message>
    <message>
        <source>The table has too many different classes to be shown.</source>
        <translation>表格的类别过多，无法显示。</translation>
    </message>
    <message>
        <source>Check that its column label_1 holds names of classes.</source>
        <translation>请检查其 label_1 列是否为类别名称。</translation>
    </message>
    <message>
        <source>No part of this archive is finished yet.</source>
        <translation>此归档还没有完成的部分。</translation>
    </message>
    <message>
        <source>“{path}” holds no Parquet tables.</source>
        <translation>“{path}” 不含 Parquet 表格。</translation>
    </message>
    <message>
        <source>Wait for `inception-cli archive`, or choose the folder that it wrote.</source>
        <translation>请等待 `inception-cli archive`，或选择它写入的文件夹。</translation>
    </message>
    <message>
        <source>“{path}” does not exist.</source>
        <translation>“{path}” 不存在。</translation>
    </message>
    <message>
        <source>Check that its disk is connected.</source>
        <translation>请检查其磁盘是否已连接。</translation>
    </message>
    <message>
        <source>“{path}” cannot be read.</source>
        <translation>无法读取 “{path}”。</translation>
    </message>
    <message>
        <source>Check that you have permission to open it.</source>
        <translation>请检查您是否有打开它的权限。</translation>
    </message>
    <message>
        <source>“{path}” has too many rows to be shown.</source>
        <translation>“{path}” 的行数过多，无法显示。</translation>
    </message>
    <message>
        <source>Divide it into several tables.</source>
        <translation>请将其分成多个表格。</translation>
    </message>
    <message>
        <source>“{path}” is not a result of this program.</source>
        <translation>“{path}” 不是本程序的结果。</translation>
    </message>
    <message>
        <source>Open a table that `inception-cli archive` or an export as Parquet wrote.</source>
        <translation>请打开由 `inception-cli archive` 或 Parquet 导出写入的表格。</translation>
    </message>
    <message>
        <source>The table “{path}” cannot be read.</source>
        <translation>无法读取表格 “{path}”。</translation>
    </message>
    <message>
        <source>If `inception-cli archive` wrote it, delete it and run the command again.</source>
        <translation>如果它由 `inception-cli archive` 写出，请删除它并重新运行该命令。</translation>
    </message>
</context>
<context>
    <name>core/backends</name>
    <message>
        <source>“{wanted}” is not a device.</source>
        <translation>“{wanted}” 不是设备。</translation>
    </message>
    <message>
        <source>Use auto, cpu, cuda, cuda:0, mps, intel-gpu or npu.</source>
        <translation>请使用 auto、cpu、cuda、cuda:0、mps、intel-gpu 或 npu。</translation>
    </message>
    <message>
        <source>Only a Mac with Apple silicon has it.</source>
        <translation>只有搭载 Apple 芯片的 Mac 才有。</translation>
    </message>
    <message>
        <source>OpenVINO lists none; it may lack a driver.</source>
        <translation>OpenVINO 未列出任何设备；可能缺少驱动程序。</translation>
    </message>
    <message>
        <source>PyTorch is not installed; it comes with inception-gui[gpu].</source>
        <translation>PyTorch 未安装；它随 inception-gui[gpu] 提供。</translation>
    </message>
    <message>
        <source>The installed PyTorch was built without CUDA.</source>
        <translation>已安装的 PyTorch 不带 CUDA。</translation>
    </message>
    <message>
        <source>No NVIDIA driver works with the installed PyTorch.</source>
        <translation>没有可与已安装的 PyTorch 配合的 NVIDIA 驱动程序。</translation>
    </message>
    <message>
        <source>No {wanted} device was found on this computer.</source>
        <translation>在此计算机上未找到设备 {wanted}。</translation>
    </message>
    <message>
        <source>{detail} could not be used: {problem}.</source>
        <translation>无法使用 {detail}：{problem}。</translation>
    </message>
    <message>
        <source>Omit --device, or use --device cpu.</source>
        <translation>请省略 --device，或使用 --device cpu。</translation>
    </message>
    <message>
        <source>Neither OpenVINO nor PyTorch can be loaded, and one of them must run the network.</source>
        <translation>OpenVINO 和 PyTorch 都无法加载，而运行网络需要其中之一。</translation>
    </message>
    <message>
        <source>Install Inception GUI again.</source>
        <translation>请重新安装 Inception GUI。</translation>
    </message>
</context>
<context>
    <name>core/cam</name>
    <message>
        <source>The usual choice: coarse, stable and instant.</source>
        <translation>常用选择：粗略、稳定、即时。</translation>
    </message>
    <message>
        <source>Covers whole objects, and several of them, better; much the same for every class.</source>
        <translation>能更好地覆盖整个物体和多个物体；对每个类别大致相同。</translation>
    </message>
    <message>
        <source>Highlights only what the class depends on; identical to Grad-CAM at the last layer.</source>
        <translation>只突出该类别所依赖的部分；在最后一层与 Grad-CAM 相同。</translation>
    </message>
    <message>
        <source>For earlier layers with finer detail; much the same for every class at the last layer.</source>
        <translation>用于细节更丰富的较早层；在最后一层对每个类别大致相同。</translation>
    </message>
    <message>
        <source>Covers the image piece by piece and measures how the score drops. Slow, but needs no gradients: a cross-check of the others.</source>
        <translation>逐块遮挡图像并测量分数下降多少。较慢，但不需要梯度：可用来核对其他方法。</translation>
    </message>
    <message>
        <source>There is no method “{text}”.</source>
        <translation>没有方法 “{text}”。</translation>
    </message>
    <message>
        <source>There is no layer “{text}”.</source>
        <translation>没有层 “{text}”。</translation>
    </message>
    <message>
        <source>This is roughly where the network looked; it is not an outline or an explanation, and does not show that the prediction is correct.</source>
        <translation>这大致是网络看的地方；它不是轮廓，也不是解释，并不表示预测正确。</translation>
    </message>
    <message>
        <source>This is roughly where the network looked, much the same for every class; it is not an outline or an explanation, and does not show that the prediction is correct.</source>
        <translation>这大致是网络看的地方，对每个类别大致相同；它不是轮廓，也不是解释，并不表示预测正确。</translation>
    </message>
    <message>
        <source>Nothing in the image supports {name} more than {rival}, so the heat map is empty.</source>
        <translation>图像中没有任何内容支持 {name} 多于 {rival}，因此热力图为空。</translation>
    </message>
    <message>
        <source>Nothing in the image supports {name}, so the heat map is empty.</source>
        <translation>图像中没有任何内容支持 {name}，因此热力图为空。</translation>
    </message>
    <message>
        <source>{percent} in the centre</source>
        <translation>中央 {percent}</translation>
    </message>
    <message>
        <source>The network considers {name} unlikely {percent}. Bright areas resemble it more than {rival}, which does not mean that it is there.</source>
        <translation>网络认为不太可能是 {name} {percent}。明亮区域与它的相似程度高于 {rival}，但这不表示它就在那里。</translation>
    </message>
    <message>
        <source>The network considers {name} unlikely {percent}. Bright areas resemble it most, which does not mean that it is there.</source>
        <translation>网络认为不太可能是 {name} {percent}。明亮区域与它最相似，但这不表示它就在那里。</translation>
    </message>
    <message>
        <source>Covering brighter areas lowered the score of {name} {percent} relative to {rival} more.</source>
        <translation>越亮的区域，遮挡后 {name} {percent} 相对于 {rival} 的分数下降越多。</translation>
    </message>
    <message>
        <source>Covering brighter areas lowered the score of {name} {percent} more.</source>
        <translation>越亮的区域，遮挡后 {name} {percent} 的分数下降越多。</translation>
    </message>
    <message>
        <source>Brighter areas favour {name} {percent} over {rival} more strongly.</source>
        <translation>越亮的区域越支持 {name} {percent} 而不是 {rival}。</translation>
    </message>
    <message>
        <source>Brighter areas raised the score of {name} {percent} more.</source>
        <translation>越亮的区域使 {name} {percent} 的分数提高越多。</translation>
    </message>
</context>
<context>
    <name>core/evaluation</name>
    <message>
        <source>There is no evaluation {number}.</source>
        <translation>没有评估 {number}。</translation>
    </message>
    <message>
        <source>Evaluation {number} cannot be read.</source>
        <translation>无法读取评估 {number}。</translation>
    </message>
    <message>
        <source>Start a new one.</source>
        <translation>请开始新的评估。</translation>
    </message>
    <message>
        <source>The evaluation cannot be saved: its folder cannot be written.</source>
        <translation>无法保存评估：其文件夹不可写。</translation>
    </message>
    <message>
        <source>Free some space there, or check that you have permission to write to it.</source>
        <translation>请在那里腾出空间，或检查您是否有写入权限。</translation>
    </message>
    <message>
        <source>Evaluation {id} is running.</source>
        <translation>评估 {id} 正在运行。</translation>
    </message>
    <message>
        <source>Stop it before deleting it.</source>
        <translation>请先停止再删除。</translation>
    </message>
    <message>
        <source>Evaluation {id} used other images, weights or crops, or another mode.</source>
        <translation>评估 {id} 使用了其他图像、权重、裁剪或模式。</translation>
    </message>
    <message>
        <source>Select the same to resume it, or start a new one.</source>
        <translation>请选择相同的设置以继续，或开始新的评估。</translation>
    </message>
    <message>
        <source>Evaluation {number} is running in another program.</source>
        <translation>评估 {number} 正在另一个程序中运行。</translation>
    </message>
    <message>
        <source>Wait until it finishes, or stop it there.</source>
        <translation>请等待其完成，或在那里停止。</translation>
    </message>
    <message>
        <source>The folder of evaluations cannot be read.</source>
        <translation>无法读取评估文件夹。</translation>
    </message>
</context>
<context>
    <name>core/evaluation/dataset</name>
    <message>
        <source>Some images are missing from the ground-truth file.</source>
        <translation>标注文件中缺少一些图像。</translation>
    </message>
    <message>
        <source>The ground-truth file has no line for the numbers of some images.</source>
        <translation>标注文件中没有某些图像编号对应的行。</translation>
    </message>
    <message>
        <source>The official names are ILSVRC2012_val_00000001.JPEG and so on.</source>
        <translation>官方名称为 ILSVRC2012_val_00000001.JPEG 等。</translation>
    </message>
    <message>
        <source>“{name}” contains the number {wrong}; ILSVRC's numbers go from 1 to 1000.</source>
        <translation>“{name}” 含有数字 {wrong}；ILSVRC 的编号为 1 到 1000。</translation>
    </message>
    <message>
        <source>If its numbers start at 0 in the order of WordNet ids, put the file name and a space before each number.</source>
        <translation>如果其编号按 WordNet 标识的顺序从 0 开始，请在每个编号前加上文件名和一个空格。</translation>
    </message>
    <message>
        <source>“{name}” is not a ground-truth file.</source>
        <translation>“{name}” 不是标注文件。</translation>
    </message>
    <message>
        <source>Each line must hold one number or WordNet id, or a file name and a class.</source>
        <translation>每行须含一个编号或 WordNet 标识，或一个文件名和一个类别。</translation>
    </message>
    <message>
        <source>“{name}” contains no labels.</source>
        <translation>“{name}” 不含标签。</translation>
    </message>
    <message>
        <source>“{name}” is a MATLAB file, which this program does not read.</source>
        <translation>“{name}” 是 MATLAB 文件，本程序不读取。</translation>
    </message>
    <message>
        <source>Omit --synsets: the meaning of ILSVRC's numbers is built in.</source>
        <translation>请省略 --synsets：ILSVRC 编号的含义已内置。</translation>
    </message>
    <message>
        <source>“{name}” does not list each of the 1000 classes of ILSVRC-2012 once.</source>
        <translation>“{name}” 没有将 ILSVRC-2012 的 1000 个类别各列一次。</translation>
    </message>
    <message>
        <source>“{name}” lists the classes by WordNet id, which is not the order of ILSVRC's numbers.</source>
        <translation>“{name}” 按 WordNet 标识列出类别，这不是 ILSVRC 编号的顺序。</translation>
    </message>
    <message>
        <source>Omit --synsets: the meaning of ILSVRC's numbers is built in. With this list nearly every label would be wrong.</source>
        <translation>请省略 --synsets：ILSVRC 编号的含义已内置。使用此列表几乎所有标签都会出错。</translation>
    </message>
    <message>
        <source>Some images are not in a folder named after a class.</source>
        <translation>有些图像不在以类别命名的文件夹中。</translation>
    </message>
    <message>
        <source>Put each image into a folder named after its class, or use a ground-truth file.</source>
        <translation>请将每张图像放入以其类别命名的文件夹，或使用标注文件。</translation>
    </message>
    <message>
        <source>Some images are less than {depth} folders deep, and so in no folder of a class.</source>
        <translation>有些图像不足 {depth} 层文件夹深，因此不在任何类别的文件夹中。</translation>
    </message>
    <message>
        <source>Put each image into a folder of a class, {depth} folders down.</source>
        <translation>请将每张图像放入 {depth} 层深的类别文件夹。</translation>
    </message>
    <message>
        <source>No folder {depth} is a class (“{names}” is not), but “{classes}”, {below} it, is.</source>
        <translation>没有 {depth} 的文件夹是类别（“{names}” 不是），但其 {below} 的 “{classes}” 是。</translation>
    </message>
    <message>
        <source>Use --label-depth {other}, or the folder that holds the folders of the classes.</source>
        <translation>请使用 --label-depth {other}，或包含各类别文件夹的文件夹。</translation>
    </message>
    <message>
        <source>There is no class named “{meant}”.</source>
        <translation>没有名为 “{meant}” 的类别。</translation>
    </message>
    <message>
        <source>There is no class {number} where classes count from 1.</source>
        <translation>从 1 开始计数时没有类别 {number}。</translation>
    </message>
    <message>
        <source>Use a number from 1 to {number}.</source>
        <translation>请使用 1 到 {number} 的数字。</translation>
    </message>
    <message>
        <source>“{name}” is not a mapping file.</source>
        <translation>“{name}” 不是映射文件。</translation>
    </message>
    <message>
        <source>Write one line per label: the label, a comma, and its class (a name, a number from 0, or a WordNet id).</source>
        <translation>每个标签写一行：标签、逗号、类别（名称、从 0 开始的数字或 WordNet 标识）。</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>“{name}” 是空的。</translation>
    </message>
    <message>
        <source>It needs the columns path,label.</source>
        <translation>它需要 path,label 列。</translation>
    </message>
    <message>
        <source>“{name}” has no column for {what}. Its first line has {listed}.</source>
        <translation>“{name}” 没有 {what} 列。其首行为 {listed}。</translation>
    </message>
    <message>
        <source>Name the column {name}. A label is a WordNet id, a number from 0 to 999 or a class name.</source>
        <translation>请将该列命名为 {name}。标签是 WordNet 标识、0 到 999 的数字或类别名称。</translation>
    </message>
    <message>
        <source>“{name}” has more than {most_rows} lines.</source>
        <translation>“{name}” 超过 {most_rows} 行。</translation>
    </message>
    <message>
        <source>Evaluate the images in several parts.</source>
        <translation>请分几部分评估图像。</translation>
    </message>
    <message>
        <source>Line {line} of “{name}” has too few columns.</source>
        <translation>“{name}” 的第 {line} 行列数太少。</translation>
    </message>
    <message>
        <source>Each line needs a path and a label; put a path with a comma in quotes.</source>
        <translation>每行需要一个路径和一个标签；含逗号的路径请加引号。</translation>
    </message>
    <message>
        <source>Line {line} of “{name}” names no file.</source>
        <translation>“{name}” 的第 {line} 行没有指明文件。</translation>
    </message>
    <message>
        <source>Write the path of an image into it, or delete the line.</source>
        <translation>请填入图像路径，或删除该行。</translation>
    </message>
    <message>
        <source>“{name}” is not a text file.</source>
        <translation>“{name}” 不是文本文件。</translation>
    </message>
    <message>
        <source>Save it as CSV (in Excel: “CSV UTF-8”) and use that file.</source>
        <translation>请另存为 CSV（在 Excel 中：“CSV UTF-8”）并使用该文件。</translation>
    </message>
    <message>
        <source>This file is not a table of labels.</source>
        <translation>此文件不是标签表格。</translation>
    </message>
    <message>
        <source>It needs one line per image or label, with two columns.</source>
        <translation>它需要每张图像或每个标签一行，共两列。</translation>
    </message>
    <message>
        <source>The classes of “{name}” are numbers ({numbers}), which may count from 0 or from 1.</source>
        <translation>“{name}” 的类别是数字（{numbers}），可能从 0 或从 1 开始。</translation>
    </message>
    <message>
        <source>Add --numbered-from 0 if tench is 0 and goldfish is 1, or --numbered-from 1 if tench is 1.</source>
        <translation>若丁鱥（tench）为 0、金鱼为 1，请加 --numbered-from 0；若丁鱥为 1，请加 --numbered-from 1。</translation>
    </message>
    <message>
        <source>“{name}” does not exist.</source>
        <translation>“{name}” 不存在。</translation>
    </message>
    <message>
        <source>Use a folder with one folder per class, or a table with the columns path,label.</source>
        <translation>请使用每个类别一个子文件夹的文件夹，或含 path,label 列的表格。</translation>
    </message>
    <message>
        <source>A ground-truth file belongs to a folder of images, not to a table of labels.</source>
        <translation>标注文件应配合图像文件夹，而不是标签表格。</translation>
    </message>
    <message>
        <source>Use the folder that contains the validation images.</source>
        <translation>请使用包含验证图像的文件夹。</translation>
    </message>
    <message>
        <source>“{name}” is neither a folder nor a table of labels.</source>
        <translation>“{name}” 既不是文件夹也不是标签表格。</translation>
    </message>
    <message>
        <source>A table is a .csv file with the columns path,label.</source>
        <translation>表格是含 path,label 列的 .csv 文件。</translation>
    </message>
    <message>
        <source>Some images are listed with two different labels.</source>
        <translation>有些图像列有两个不同的标签。</translation>
    </message>
    <message>
        <source>Delete the wrong line of each.</source>
        <translation>请删除其中错误的一行。</translation>
    </message>
    <message>
        <source>{why} The blacklist names {blacklisted}.</source>
        <translation>{why} 黑名单中有 {blacklisted}。</translation>
    </message>
    <message>
        <source>Use a folder with one folder per class (named by WordNet id, name or number), a table with the columns path,label, or a ground-truth file.</source>
        <translation>请使用每个类别一个子文件夹（以 WordNet 标识、名称或编号命名）的文件夹、含 path,label 列的表格，或标注文件。</translation>
    </message>
    <message>
        <source>Use --follow-links to follow links that lead out of the folder, or its real folder.</source>
        <translation>请用 --follow-links 跟随指向文件夹之外的链接，或使用其真实文件夹。</translation>
    </message>
    <message>
        <source>No image in “{name}” has a label that matches a class.</source>
        <translation>“{name}” 中没有图像的标签与类别匹配。</translation>
    </message>
</context>
<context>
    <name>core/evaluation/report</name>
    <message numerus="yes">
        <source>%Ln more pair(s)</source>
        <translation>
            <numerusform>另有 %Ln 对</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further class(es)</source>
        <translation>
            <numerusform>另有 %Ln 个类别</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is not an evaluation.</source>
        <translation>“{name}” 不是评估。</translation>
    </message>
    <message>
        <source>Use a file that “inception-cli evaluate --format json” wrote.</source>
        <translation>请使用 “inception-cli evaluate --format json” 写出的文件。</translation>
    </message>
    <message>
        <source>These two evaluations have no image in common.</source>
        <translation>这两个评估没有共同的图像。</translation>
    </message>
    <message>
        <source>Compare evaluations of the same folder with the same labels.</source>
        <translation>请比较同一文件夹、同样标签的评估。</translation>
    </message>
    <message>
        <source>The paper does not specify its 12 crops; these are the 12 of the 144 that come from the central square at the smallest scale.</source>
        <translation>论文没有说明其 12 个裁剪；这里是 144 个中来自最小尺度中央方块的 12 个。</translation>
    </message>
    <message>
        <source>{count} {verb} an image; each image counts once.</source>
        <translation>{count} {verb}一张图像；每张图像只计一次。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Not finished: {done} of {count}.</source>
        <translation>未完成：{done} / {count}。</translation>
    </message>
    <message>
        <source>These weights are not one of the published files: the numbers describe this file, not Inception V3.</source>
        <translation>这些权重不是已发布的文件：数字描述的是此文件，而不是 Inception V3。</translation>
    </message>
    <message>
        <source>The publisher of these weights states no hash: that this is the published file could not be verified.</source>
        <translation>这些权重的发布者未提供校验值：无法验证这就是已发布的文件。</translation>
    </message>
    <message>
        <source>No threshold makes 95% of the predictions right and keeps at least {fewest_answers} of them.</source>
        <translation>没有阈值能使 95% 的预测正确且至少保留 {fewest_answers} 个。</translation>
    </message>
    <message>
        <source>Of the predictions with a probability of at least {threshold}, {value} are right (95% interval {low}); {coverage} of the images have one.</source>
        <translation>概率不低于 {threshold} 的预测中，{value} 正确（95% 区间 {low}）；{coverage} 的图像有此类预测。</translation>
    </message>
    <message>
        <source>{said}; {without} are not sure.</source>
        <translation>{said}；{without} 不确定。</translation>
    </message>
    <message>
        <source>{count} on the blacklist skipped.</source>
        <translation>已跳过黑名单中的 {count}。</translation>
    </message>
    <message>
        <source>{count} skipped: the label does not match one class.</source>
        <translation>已跳过 {count}：标签未对应唯一类别。</translation>
    </message>
</context>
<context>
    <name>core/exports</name>
    <message>
        <source>Text table</source>
        <translation>文本表格</translation>
    </message>
    <message>
        <source>CSV for spreadsheets</source>
        <translation>用于电子表格的 CSV</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <source>Report with thumbnails (HTML)</source>
        <translation>带缩略图的报告（HTML）</translation>
    </message>
    <message>
        <source>JSON lines, one image per line</source>
        <translation>JSON 行，每行一张图像</translation>
    </message>
    <message>
        <source>Parquet table for data tools</source>
        <translation>用于数据工具的 Parquet 表格</translation>
    </message>
</context>
<context>
    <name>core/features</name>
    <message>
        <source>The kept features were written by a newer version of this program.</source>
        <translation>保留的特征由本程序的较新版本写入。</translation>
    </message>
    <message>
        <source>Use that version, or another profile folder.</source>
        <translation>请使用该版本，或其他配置文件夹。</translation>
    </message>
    <message>
        <source>The kept features could not be read or written.</source>
        <translation>无法读取或写入保留的特征。</translation>
    </message>
    <message>
        <source>Delete the folder {parent}: they are computed again when they are needed.</source>
        <translation>请删除文件夹 {parent}：需要时会重新计算。</translation>
    </message>
</context>
<context>
    <name>core/files</name>
    <message>
        <source>There is no standard output to write to.</source>
        <translation>没有可写入的标准输出。</translation>
    </message>
    <message>
        <source>The disk does not accept the name “{name}”.</source>
        <translation>磁盘不接受名称 “{name}”。</translation>
    </message>
    <message>
        <source>The results are in “{name}”.</source>
        <translation>结果在 “{name}” 中。</translation>
    </message>
    <message>
        <source>“{name}” could not be replaced; another program may be using it.</source>
        <translation>无法替换 “{name}”；可能有其他程序正在使用它。</translation>
    </message>
    <message>
        <source>The results are in “{name}”, beside it.</source>
        <translation>结果在旁边的 “{name}” 中。</translation>
    </message>
    <message>
        <source>The disk does not accept the name {name}.</source>
        <translation>磁盘不接受名称 {name}。</translation>
    </message>
    <message>
        <source>There is no space left to write {name}.</source>
        <translation>没有空间写入 {name}。</translation>
    </message>
    <message>
        <source>Free some space or write to another disk.</source>
        <translation>请腾出空间或写到其他磁盘。</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist.</source>
        <translation>文件夹 {folder} 不存在。</translation>
    </message>
    <message>
        <source>Create it or choose another one.</source>
        <translation>请创建它或另选一个。</translation>
    </message>
    <message>
        <source>{name} is a folder.</source>
        <translation>{name} 是文件夹。</translation>
    </message>
    <message>
        <source>Name a file to write.</source>
        <translation>请指定要写入的文件。</translation>
    </message>
    <message>
        <source>You do not have permission to write {name}.</source>
        <translation>您没有写入 {name} 的权限。</translation>
    </message>
    <message>
        <source>Choose another folder, or close the program that uses the file.</source>
        <translation>请另选文件夹，或关闭正在使用该文件的程序。</translation>
    </message>
    <message>
        <source>{name} could not be written.</source>
        <translation>无法写入 {name}。</translation>
    </message>
    <message>
        <source>Try another folder or another disk.</source>
        <translation>请尝试其他文件夹或磁盘。</translation>
    </message>
    <message>
        <source>There is not enough space for {what}: {needed} MB are needed, {free} MB are free.</source>
        <translation>没有足够的空间用于{what}：需要 {needed} MB，可用 {free} MB。</translation>
    </message>
    <message>
        <source>Free some space on the disk of “{folder}”, or use another disk.</source>
        <translation>请在 “{folder}” 所在磁盘腾出空间，或使用其他磁盘。</translation>
    </message>
    <message>
        <source>“{target}” is an input file and is not replaced.</source>
        <translation>“{target}” 是输入文件，不会被替换。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请另选名称。</translation>
    </message>
    <message>
        <source>There is no file “{name}”.</source>
        <translation>没有文件 “{name}”。</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>请检查路径。</translation>
    </message>
    <message>
        <source>“{name}” cannot be read.</source>
        <translation>无法读取 “{name}”。</translation>
    </message>
    <message>
        <source>Check that you have permission to read it.</source>
        <translation>请检查您是否有读取它的权限。</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a file.</source>
        <translation>“{name}” 是文件夹，不是文件。</translation>
    </message>
    <message>
        <source>Give a file.</source>
        <translation>请给出文件。</translation>
    </message>
    <message>
        <source>“{name}” is a pipe or a device, not an ordinary file.</source>
        <translation>“{name}” 是管道或设备，不是普通文件。</translation>
    </message>
    <message>
        <source>“{name}” is larger than {most_bytes} MB, more than such a file can need.</source>
        <translation>“{name}” 超过 {most_bytes} MB，这类文件不需要这么大。</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>请检查是否选对了文件。</translation>
    </message>
</context>
<context>
    <name>core/images</name>
    <message>
        <source>High dynamic range, shown with the brightness of a usual screen.</source>
        <translation>高动态范围，以普通屏幕的亮度显示。</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>此文件为空。</translation>
    </message>
    <message>
        <source>This file is a link that points back to itself.</source>
        <translation>此文件是指向自身的链接。</translation>
    </message>
    <message>
        <source>The disk could not read this file.</source>
        <translation>磁盘无法读取此文件。</translation>
    </message>
    <message>
        <source>This is a folder, not an image.</source>
        <translation>这是文件夹，不是图像。</translation>
    </message>
    <message>
        <source>This is a pipe, a socket or a device, not an ordinary file.</source>
        <translation>这是管道、套接字或设备，不是普通文件。</translation>
    </message>
    <message>
        <source>This file is damaged: the image has no pixels.</source>
        <translation>此文件已损坏：图像没有像素。</translation>
    </message>
    <message>
        <source>This file was refused: it has {size} MB, and the limit for this format is {memory_bytes} MB.</source>
        <translation>此文件被拒绝：大小为 {size} MB，该格式的上限为 {memory_bytes} MB。</translation>
    </message>
    <message>
        <source>This file is damaged: it begins as a JPEG image, then ends too early.</source>
        <translation>此文件已损坏：开头是 JPEG 图像，但过早结束。</translation>
    </message>
    <message>
        <source>This is a JPEG with 12 bits a colour, which this program does not read.</source>
        <translation>这是每色 12 位的 JPEG，本程序不读取。</translation>
    </message>
    <message>
        <source>This file does not exist.</source>
        <translation>此文件不存在。</translation>
    </message>
    <message>
        <source>It may have been moved, renamed or deleted, or its disk is not connected.</source>
        <translation>它可能已被移动、重命名或删除，或其磁盘未连接。</translation>
    </message>
    <message>
        <source>Check its permissions, or copy it to one of your own folders.</source>
        <translation>请检查其权限，或将其复制到您自己的文件夹。</translation>
    </message>
    <message>
        <source>This file is not an image.</source>
        <translation>此文件不是图像。</translation>
    </message>
    <message>
        <source>Choose an image in one of these formats: {reads}.</source>
        <translation>请选择以下格式之一的图像：{reads}。</translation>
    </message>
    <message>
        <source>This image format is not supported.</source>
        <translation>不支持此图像格式。</translation>
    </message>
    <message>
        <source>Save the image as JPEG or PNG in the program that made it, then open that file.</source>
        <translation>请在创建它的程序中另存为 JPEG 或 PNG，然后打开该文件。</translation>
    </message>
    <message>
        <source>This file is damaged: its image cannot be read.</source>
        <translation>此文件已损坏：无法读取其中的图像。</translation>
    </message>
    <message>
        <source>Copy or download the file again.</source>
        <translation>请重新复制或下载该文件。</translation>
    </message>
    <message>
        <source>This image was refused: it is too large to be opened safely.</source>
        <translation>此图像被拒绝：过大，无法安全打开。</translation>
    </message>
    <message>
        <source>Save a smaller copy with another program, then open that file.</source>
        <translation>请用其他程序保存较小的副本，然后打开该文件。</translation>
    </message>
    <message>
        <source>This image was refused: because of the way it was saved, it would take too long to open.</source>
        <translation>此图像被拒绝：由于其保存方式，打开会花费过长时间。</translation>
    </message>
    <message>
        <source>Save it again with another program, then open that file.</source>
        <translation>请用其他程序重新保存，然后打开该文件。</translation>
    </message>
    <message>
        <source>The content of this file is not on this computer.</source>
        <translation>此文件的内容不在此计算机上。</translation>
    </message>
    <message>
        <source>If it holds images, unpack it and open the folder.</source>
        <translation>如果其中有图像，请解压后打开文件夹。</translation>
    </message>
    <message>
        <source>Open it in live mode, which reads videos.</source>
        <translation>请在实时模式中打开，它可以读取视频。</translation>
    </message>
    <message>
        <source>Fetch it with “git annex get” or “dvc pull”.</source>
        <translation>请用 “git annex get” 或 “dvc pull” 获取。</translation>
    </message>
    <message>
        <source>This link leads to a file that does not exist.</source>
        <translation>此链接指向不存在的文件。</translation>
    </message>
    <message>
        <source>This is {name}, not an image.</source>
        <translation>这是{name}，不是图像。</translation>
    </message>
    <message>
        <source>This is {name}, which is not supported.</source>
        <translation>这是{name}，不受支持。</translation>
    </message>
    <message>
        <source>This is {name}, whose content is not on this computer.</source>
        <translation>这是{name}，其内容不在此计算机上。</translation>
    </message>
    <message>
        <source>Fetch it with “git lfs pull” or “git annex get”.</source>
        <translation>请用 “git lfs pull” 或 “git annex get” 获取。</translation>
    </message>
    <message>
        <source>This file is damaged: the image ends too early.</source>
        <translation>此文件已损坏：图像过早结束。</translation>
    </message>
    <message>
        <source>This file starts like {name}, but it is damaged or a rare variant that is not supported.</source>
        <translation>此文件开头像{name}，但已损坏或是不受支持的罕见变体。</translation>
    </message>
    <message>
        <source>This file is damaged: it starts like {name} but cannot be read.</source>
        <translation>此文件已损坏：开头像{name}，但无法读取。</translation>
    </message>
    <message>
        <source>This image was refused: its {width} × {height} pixels need {needed} MB of memory, and the limit is {allowed} MB.</source>
        <translation>此图像被拒绝：{width} × {height} 像素需要 {needed} MB 内存，上限为 {allowed} MB。</translation>
    </message>
    <message>
        <source>This image was refused: it has {width} × {height} pixels, and the limit is {most} million.</source>
        <translation>此图像被拒绝：有 {width} × {height} 像素，上限为 {most} 百万。</translation>
    </message>
    <message>
        <source>This image was refused: it has {count}, which would take too long to read; the limit is {limit}.</source>
        <translation>此图像被拒绝：有 {count}，读取时间过长；上限为 {limit}。</translation>
    </message>
    <message>
        <source>an HEIC image</source>
        <translation>HEIC 图像</translation>
    </message>
    <message>
        <source>an AVIF image</source>
        <translation>AVIF 图像</translation>
    </message>
    <message>
        <source>a TIFF image</source>
        <translation>TIFF 图像</translation>
    </message>
    <message>
        <source>a JPEG image</source>
        <translation>JPEG 图像</translation>
    </message>
    <message>
        <source>a JPEG 2000 image</source>
        <translation>JPEG 2000 图像</translation>
    </message>
    <message>
        <source>a camera's RAW file</source>
        <translation>相机的 RAW 文件</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>a sound recording</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>an SVG drawing</source>
        <translation>SVG 图形</translation>
    </message>
    <message>
        <source>an HEIC or AVIF image or a video</source>
        <translation>HEIC 或 AVIF 图像或视频</translation>
    </message>
    <message>
        <source>a text that stands for a file of {program}</source>
        <translation>代替 {program} 文件的文本</translation>
    </message>
    <message>
        <source>a PNG image</source>
        <translation>PNG 图像</translation>
    </message>
    <message>
        <source>a GIF image</source>
        <translation>GIF 图像</translation>
    </message>
    <message>
        <source>an icon</source>
        <translation>图标</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>a PostScript drawing (EPS)</source>
        <translation>PostScript 图形（EPS）</translation>
    </message>
    <message>
        <source>a Photoshop document (PSD)</source>
        <translation>Photoshop 文档（PSD）</translation>
    </message>
    <message>
        <source>a GIMP document (XCF)</source>
        <translation>GIMP 文档（XCF）</translation>
    </message>
    <message>
        <source>a JPEG XL image</source>
        <translation>JPEG XL 图像</translation>
    </message>
    <message>
        <source>a JPEG XR image</source>
        <translation>JPEG XR 图像</translation>
    </message>
    <message>
        <source>a mouse pointer (CUR)</source>
        <translation>鼠标指针（CUR）</translation>
    </message>
    <message>
        <source>a macOS icon (ICNS)</source>
        <translation>macOS 图标（ICNS）</translation>
    </message>
    <message>
        <source>a DDS texture</source>
        <translation>DDS 纹理</translation>
    </message>
    <message>
        <source>a QOI image</source>
        <translation>QOI 图像</translation>
    </message>
    <message>
        <source>a Radiance HDR image</source>
        <translation>Radiance HDR 图像</translation>
    </message>
    <message>
        <source>an OpenEXR image</source>
        <translation>OpenEXR 图像</translation>
    </message>
    <message>
        <source>a FITS image</source>
        <translation>FITS 图像</translation>
    </message>
    <message>
        <source>a DICOM image</source>
        <translation>DICOM 图像</translation>
    </message>
    <message>
        <source>an MNG animation</source>
        <translation>MNG 动画</translation>
    </message>
    <message>
        <source>a JNG image</source>
        <translation>JNG 图像</translation>
    </message>
    <message>
        <source>a BPG image</source>
        <translation>BPG 图像</translation>
    </message>
    <message>
        <source>a FLIF image</source>
        <translation>FLIF 图像</translation>
    </message>
    <message>
        <source>a DjVu document</source>
        <translation>DjVu 文档</translation>
    </message>
    <message>
        <source>a Windows drawing (WMF)</source>
        <translation>Windows 图形（WMF）</translation>
    </message>
    <message>
        <source>a Windows drawing (EMF)</source>
        <translation>Windows 图形（EMF）</translation>
    </message>
    <message>
        <source>an SGI image</source>
        <translation>SGI 图像</translation>
    </message>
    <message>
        <source>a PAM image</source>
        <translation>PAM 图像</translation>
    </message>
    <message>
        <source>a farbfeld image</source>
        <translation>farbfeld 图像</translation>
    </message>
    <message>
        <source>a DPX image</source>
        <translation>DPX 图像</translation>
    </message>
    <message>
        <source>an Amiga image (IFF)</source>
        <translation>Amiga 图像（IFF）</translation>
    </message>
    <message>
        <source>an XPM image</source>
        <translation>XPM 图像</translation>
    </message>
    <message>
        <source>a PCX image</source>
        <translation>PCX 图像</translation>
    </message>
    <message>
        <source>an animation (FLI)</source>
        <translation>动画（FLI）</translation>
    </message>
    <message>
        <source>an animation (FLC)</source>
        <translation>动画（FLC）</translation>
    </message>
    <message>
        <source>a video or sound recording (Ogg)</source>
        <translation>视频或录音（Ogg）</translation>
    </message>
    <message>
        <source>a ZIP archive or an office document</source>
        <translation>ZIP 压缩包或办公文档</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>ZIP 压缩包</translation>
    </message>
    <message>
        <source>an office document or a folder's cache (Thumbs.db)</source>
        <translation>办公文档或文件夹缓存（Thumbs.db）</translation>
    </message>
    <message>
        <source>a packed file (gzip)</source>
        <translation>压缩文件（gzip）</translation>
    </message>
    <message>
        <source>a packed file (bzip2)</source>
        <translation>压缩文件（bzip2）</translation>
    </message>
    <message>
        <source>a packed file (xz)</source>
        <translation>压缩文件（xz）</translation>
    </message>
    <message>
        <source>an archive (7z)</source>
        <translation>压缩包（7z）</translation>
    </message>
    <message>
        <source>an archive (RAR)</source>
        <translation>压缩包（RAR）</translation>
    </message>
    <message>
        <source>an archive (tar)</source>
        <translation>打包文件（tar）</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>a Windows program</source>
        <translation>Windows 程序</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>a text document (RTF)</source>
        <translation>文本文档（RTF）</translation>
    </message>
    <message>
        <source>a WebP image</source>
        <translation>WebP 图像</translation>
    </message>
    <message>
        <source>a mouse pointer (ANI)</source>
        <translation>鼠标指针（ANI）</translation>
    </message>
    <message>
        <source>a Targa image (TGA)</source>
        <translation>Targa 图像（TGA）</translation>
    </message>
    <message>
        <source>a BMP image</source>
        <translation>BMP 图像</translation>
    </message>
    <message>
        <source>a PPM image</source>
        <translation>PPM 图像</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>an XML file</source>
        <translation>XML 文件</translation>
    </message>
    <message>
        <source>a text file</source>
        <translation>文本文件</translation>
    </message>
    <message>
        <source>This file has only {have}.</source>
        <translation>此文件只有 {have}。</translation>
    </message>
    <message>
        <source>This is an HEIC image, and this installation has no decoder for it.</source>
        <translation>这是 HEIC 图像，而此安装没有对应的解码器。</translation>
    </message>
    <message>
        <source>This is an AVIF image, and this installation has no decoder for it.</source>
        <translation>这是 AVIF 图像，而此安装没有对应的解码器。</translation>
    </message>
    <message>
        <source>The checksum of its pixels is wrong, so it may be damaged.</source>
        <translation>其像素的校验和错误，因此可能已损坏。</translation>
    </message>
    <message>
        <source>Its colour profile was not used: it is larger than {limit}.</source>
        <translation>未使用其颜色配置文件：大于 {limit}。</translation>
    </message>
    <message>
        <source>Exact mode uses the values as they are stored; elsewhere the image has its own range.</source>
        <translation>精确模式使用存储的原值；其他情况下图像使用自身的范围。</translation>
    </message>
    <message>
        <source>Shown with its own range: values {low} to {high}.</source>
        <translation>以自身范围显示：数值 {low} 到 {high}。</translation>
    </message>
</context>
<context>
    <name>core/inference</name>
    <message>
        <source>For this image, the network computes values that are not numbers.</source>
        <translation>对于此图像，网络算出的值不是数字。</translation>
    </message>
    <message>
        <source>Use other weights: these are damaged or made for something else.</source>
        <translation>请使用其他权重：这些权重已损坏或用于其他目的。</translation>
    </message>
    <message>
        <source>The memory of the GPU is full.</source>
        <translation>GPU 的内存已满。</translation>
    </message>
    <message>
        <source>The GPU has stopped working.</source>
        <translation>GPU 已停止工作。</translation>
    </message>
    <message>
        <source>The network was just replaced.</source>
        <translation>网络刚刚被替换。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>请重试。</translation>
    </message>
    <message>
        <source>The memory of this computer is full.</source>
        <translation>此计算机的内存已满。</translation>
    </message>
    <message>
        <source>The network cannot be computed on this computer.</source>
        <translation>无法在此计算机上运行网络。</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>{reason} The CPU continues, more slowly.</source>
        <translation>{reason} CPU 继续运行，速度较慢。</translation>
    </message>
</context>
<context>
    <name>core/items</name>
    <message numerus="yes">
        <source>%Ln archives that are not unpacked</source>
        <comment>%Ln archive that is not unpacked</comment>
        <translation>
            <numerusform>%Ln 个未解压的压缩包</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files that are not images</source>
        <comment>%Ln file that is not an image</comment>
        <translation>
            <numerusform>%Ln 个不是图像的文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images in an unsupported format</source>
        <comment>%Ln image in an unsupported format</comment>
        <translation>
            <numerusform>%Ln 张不支持格式的图像</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln video(s)</source>
        <translation>
            <numerusform>%Ln 个视频</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images beside the folders of the classes</source>
        <comment>%Ln image beside the folders of the classes</comment>
        <translation>
            <numerusform>%Ln 张位于类别文件夹之外的图像</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden or system file(s)</source>
        <translation>
            <numerusform>%Ln 个隐藏或系统文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln links that lead out of the folder</source>
        <comment>%Ln link that leads out of the folder</comment>
        <translation>
            <numerusform>%Ln 个指向文件夹之外的链接</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln links to folders that are searched anyway</source>
        <comment>%Ln link to a folder that is searched anyway</comment>
        <translation>
            <numerusform>%Ln 个指向本就会搜索的文件夹的链接</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln links that lead to no file</source>
        <comment>%Ln link that leads to no file</comment>
        <translation>
            <numerusform>%Ln 个不指向任何文件的链接</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files whose content is not on this computer (git annex get or dvc pull fetches it)</source>
        <comment>%Ln file whose content is not on this computer (git annex get or dvc pull fetches it)</comment>
        <translation>
            <numerusform>%Ln 个内容不在此计算机上的文件（可用 git annex get 或 dvc pull 获取）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln devices or pipes</source>
        <comment>%Ln device or pipe</comment>
        <translation>
            <numerusform>%Ln 个设备或管道</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files that could not be opened</source>
        <comment>%Ln file that could not be opened</comment>
        <translation>
            <numerusform>%Ln 个无法打开的文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders that could not be opened</source>
        <comment>%Ln folder that could not be opened</comment>
        <translation>
            <numerusform>%Ln 个无法打开的文件夹</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core/jobs</name>
    <message>
        <source>All weights of an ensemble must run in the same mode.</source>
        <translation>集成中的所有权重必须使用相同模式。</translation>
    </message>
    <message>
        <source>The weights of this ensemble do not name the same classes.</source>
        <translation>此集成的权重类别不一致。</translation>
    </message>
    <message>
        <source>Average only networks of the same classes in the same order.</source>
        <translation>只能对类别及顺序相同的网络求平均。</translation>
    </message>
    <message>
        <source>The ensemble contains the same weights twice.</source>
        <translation>集成包含两次相同的权重。</translation>
    </message>
    <message>
        <source>Averaging a network with itself changes nothing: give each file once.</source>
        <translation>网络与自身求平均没有意义：每个文件只给一次。</translation>
    </message>
    <message>
        <source>There is no space left on the disk of {name}.</source>
        <translation>{name} 所在磁盘没有剩余空间。</translation>
    </message>
    <message>
        <source>Free some space, or choose a folder on another disk.</source>
        <translation>请腾出空间，或选择其他磁盘上的文件夹。</translation>
    </message>
    <message>
        <source>Nothing more can be written to {name}.</source>
        <translation>无法再写入 {name}。</translation>
    </message>
    <message>
        <source>Check that its disk is connected and that you have permission to write to it.</source>
        <translation>请检查其磁盘已连接且您有写入权限。</translation>
    </message>
    <message>
        <source>{saved} of {count} were written.</source>
        <translation>已写入 {count} 中的 {saved}。</translation>
    </message>
    <message>
        <source>The folder “{folder}” could not be created: {lower}.</source>
        <translation>无法创建文件夹 “{folder}”：{lower}。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请另选文件夹。</translation>
    </message>
    <message>
        <source>Segments cannot be written as “{suffix}”.</source>
        <translation>片段不能写为 “{suffix}”。</translation>
    </message>
    <message>
        <source>Use a name that ends in {list}.</source>
        <translation>请使用以 {list} 结尾的名称。</translation>
    </message>
    <message>
        <source>Videos cannot be saved as “{suffix}”.</source>
        <translation>视频不能保存为 “{suffix}”。</translation>
    </message>
    <message>
        <source>“{name}” is the video itself and would be overwritten.</source>
        <translation>“{name}” 就是该视频本身，会被覆盖。</translation>
    </message>
    <message>
        <source>Choose another name for the copy with heat maps.</source>
        <translation>请为带热力图的副本另选名称。</translation>
    </message>
    <message>
        <source>“{title}” has no frames that can be read.</source>
        <translation>“{title}” 没有可读取的帧。</translation>
    </message>
    <message>
        <source>Check whether another program can play it.</source>
        <translation>请检查其他程序能否播放。</translation>
    </message>
    <message>
        <source>This network differs from torchvision's: in the block that its classes are named from, in its first layers or in its pooling.</source>
        <translation>此网络与 torchvision 的不同：在给出类别的模块、最初几层或池化上。</translation>
    </message>
    <message>
        <source>Export it with --format onnx.</source>
        <translation>请用 --format onnx 导出。</translation>
    </message>
    <message>
        <source>ONNX files need the package onnx, which is not installed.</source>
        <translation>ONNX 文件需要 onnx 包，但尚未安装。</translation>
    </message>
    <message>
        <source>Install it with: pip install onnx. Or export with --format torchvision.</source>
        <translation>安装方法：pip install onnx。或用 --format torchvision 导出。</translation>
    </message>
    <message>
        <source>Weights cannot be downloaded from “{base_url}”.</source>
        <translation>无法从 “{base_url}” 下载权重。</translation>
    </message>
    <message>
        <source>Use an address that begins with https://, or unset {address_variable}.</source>
        <translation>请使用以 https:// 开头的地址，或取消设置 {address_variable}。</translation>
    </message>
    <message>
        <source>There is no program “{name}”.</source>
        <translation>没有程序 “{name}”。</translation>
    </message>
    <message>
        <source>Give its full path, then its arguments, each by itself.</source>
        <translation>请给出其完整路径，然后逐个给出参数。</translation>
    </message>
    <message>
        <source>“{program}” is a batch file, which no file name may reach.</source>
        <translation>“{program}” 是批处理文件，文件名不得传入其中。</translation>
    </message>
    <message>
        <source>Give a program, for example Python with your script.</source>
        <translation>请给出程序，例如 Python 加您的脚本。</translation>
    </message>
    <message>
        <source>The command was ended after {limit_s} s.</source>
        <translation>命令在 {limit_s} 秒后被终止。</translation>
    </message>
    <message>
        <source>The command could not be run: {error}.</source>
        <translation>无法运行命令：{error}。</translation>
    </message>
    <message>
        <source>The command ended with exit code {returncode}.</source>
        <translation>命令以退出码 {returncode} 结束。</translation>
    </message>
    <message>
        <source>A quote in the command is not closed.</source>
        <translation>命令中有未闭合的引号。</translation>
    </message>
    <message>
        <source>Put quotes around each argument that contains spaces.</source>
        <translation>请为每个含空格的参数加上引号。</translation>
    </message>
    <message>
        <source>The weights beside the others differ from them in more than the last layer.</source>
        <translation>附加的权重与其他权重的差别不止最后一层。</translation>
    </message>
    <message>
        <source>Use classes that were taught with the same weights and from the same block, or classify twice.</source>
        <translation>请使用以相同权重、从同一个模块学习的类别，或者分两次分类。</translation>
    </message>
    <message>
        <source>These weights do not work: the network computes values that are not numbers.</source>
        <translation>这些权重无法使用：网络算出的值不是数字。</translation>
    </message>
    <message>
        <source>Download the weights again, or use another file.</source>
        <translation>请重新下载权重，或使用其他文件。</translation>
    </message>
    <message>
        <source>There are no images in that folder that were not learned from.</source>
        <translation>该文件夹中没有未用于学习的图像。</translation>
    </message>
    <message>
        <source>Choose a folder with images that show none of the classes.</source>
        <translation>请选择图像不属于任何类别的文件夹。</translation>
    </message>
    <message>
        <source>{what} cannot be saved as “{suffix}”.</source>
        <translation>{what} 不能保存为 “{suffix}”。</translation>
    </message>
    <message>
        <source>The image is too large for {picture_format}: its longer side has {longest} pixels.</source>
        <translation>图像对 {picture_format} 来说过大：长边有 {longest} 像素。</translation>
    </message>
    <message>
        <source>Save it as PNG.</source>
        <translation>请保存为 PNG。</translation>
    </message>
    <message>
        <source>It was copied, but the original could not be deleted.</source>
        <translation>已复制，但无法删除原件。</translation>
    </message>
    <message>
        <source>You do not have permission to write to “{name}”.</source>
        <translation>您没有写入 “{name}” 的权限。</translation>
    </message>
    <message>
        <source>A file named “{name}” now exists at the destination.</source>
        <translation>目标处现在已有名为 “{name}” 的文件。</translation>
    </message>
    <message>
        <source>The file or its destination folder no longer exists.</source>
        <translation>文件或其目标文件夹已不存在。</translation>
    </message>
    <message>
        <source>You do not have permission to read or delete it, or to write to its destination.</source>
        <translation>您没有读取、删除它或写入目标的权限。</translation>
    </message>
    <message>
        <source>The file has changed since the plan was made.</source>
        <translation>文件在制定计划后发生了变化。</translation>
    </message>
    <message>
        <source>It could not be sorted: {lower}.</source>
        <translation>无法整理：{lower}。</translation>
    </message>
    <message>
        <source>Free some space and sort again, or undo this sort with its journal {journal}.</source>
        <translation>请腾出空间后重新整理，或用日志 {journal} 撤销此次整理。</translation>
    </message>
    <message>
        <source>{needed_bytes} MB needed, {free_bytes} MB free.</source>
        <translation>需要 {needed_bytes} MB，可用 {free_bytes} MB。</translation>
    </message>
    <message>
        <source>There is not enough space for the images on the disk of “{name}”.</source>
        <translation>“{name}” 所在磁盘没有足够空间存放图像。</translation>
    </message>
    <message>
        <source>The journal could not be written, and without it a sort cannot be undone.</source>
        <translation>无法写入日志，没有日志就无法撤销整理。</translation>
    </message>
    <message>
        <source>Free some space on the disk of your user folder and try again.</source>
        <translation>请在用户文件夹所在磁盘腾出空间后重试。</translation>
    </message>
    <message>
        <source>Fewer than two classes have images that can be read.</source>
        <translation>有可读图像的类别不足两个。</translation>
    </message>
    <message>
        <source>Add images, then teach again.</source>
        <translation>请添加图像后重新教学。</translation>
    </message>
    <message>
        <source>It was made with other images, or their labels have changed.</source>
        <translation>它使用了其他图像，或图像的标签已改变。</translation>
    </message>
    <message>
        <source>Its steps have {images_per_step} images, not {images_per_step2}.</source>
        <translation>其每步有 {images_per_step} 张图像，而不是 {images_per_step2} 张。</translation>
    </message>
    <message>
        <source>It was made with other options.</source>
        <translation>它使用了其他选项。</translation>
    </message>
    <message>
        <source>The training run in “{name}” cannot be resumed so.</source>
        <translation>“{name}” 中的训练不能这样继续。</translation>
    </message>
    <message>
        <source>Resume it with the images and options that it began with, or start a new one in another folder.</source>
        <translation>请用开始时的图像和选项继续，或在另一文件夹中重新开始。</translation>
    </message>
    <message>
        <source>“{name}” is damaged.</source>
        <translation>“{name}” 已损坏。</translation>
    </message>
    <message>
        <source>Start again without --resume, into another folder.</source>
        <translation>请不带 --resume 在另一文件夹中重新开始。</translation>
    </message>
    <message>
        <source>Another program is training in “{name}”.</source>
        <translation>另一个程序正在 “{name}” 中训练。</translation>
    </message>
    <message>
        <source>Wait until it finishes, or choose another folder.</source>
        <translation>请等待其完成，或另选文件夹。</translation>
    </message>
    <message>
        <source>There are too few images to train on: whether it helps could not be measured.</source>
        <translation>可训练的图像太少：无法测量是否有帮助。</translation>
    </message>
    <message>
        <source>Add images, then try again.</source>
        <translation>请添加图像后重试。</translation>
    </message>
    <message>
        <source>This sort was already undone.</source>
        <translation>此次整理已被撤销。</translation>
    </message>
    <message>
        <source>The journal “{name}” could not be written.</source>
        <translation>无法写入日志 “{name}”。</translation>
    </message>
    <message>
        <source>Check that there is space and that you have permission to write to its folder.</source>
        <translation>请检查有剩余空间且您有写入其文件夹的权限。</translation>
    </message>
    <message>
        <source>It could not be restored: {words}.</source>
        <translation>无法恢复：{words}。</translation>
    </message>
    <message>
        <source>This is not a journal of keywords that this program wrote for you.</source>
        <translation>这不是本程序为您写的关键词日志。</translation>
    </message>
    <message>
        <source>They are in “{journals}”.</source>
        <translation>它们在 “{journals}” 中。</translation>
    </message>
    <message>
        <source>These keywords were already undone.</source>
        <translation>这些关键词已被撤销。</translation>
    </message>
</context>
<context>
    <name>core/keywords</name>
    <message>
        <source>Another window or command is still writing these keywords.</source>
        <translation>另一个窗口或命令仍在写入这些关键词。</translation>
    </message>
    <message>
        <source>“{path}” is not a journal of keywords that this program wrote for you.</source>
        <translation>“{path}” 不是本程序为您写的关键词日志。</translation>
    </message>
    <message>
        <source>Journals are in the profile folder and end in {suffix}.</source>
        <translation>日志位于配置文件夹中，以 {suffix} 结尾。</translation>
    </message>
    <message>
        <source>Its keywords are in a form that this program does not know.</source>
        <translation>其关键词的形式本程序不认识。</translation>
    </message>
    <message>
        <source>It is too large for a sidecar.</source>
        <translation>对附属文件来说过大。</translation>
    </message>
    <message>
        <source>It is not XMP in UTF-8.</source>
        <translation>它不是 UTF-8 编码的 XMP。</translation>
    </message>
    <message>
        <source>It is not XMP, or it is damaged.</source>
        <translation>它不是 XMP，或已损坏。</translation>
    </message>
    <message>
        <source>It is not XMP.</source>
        <translation>它不是 XMP。</translation>
    </message>
    <message>
        <source>It has a document type, which XMP never needs.</source>
        <translation>它含有 XMP 从不需要的文档类型。</translation>
    </message>
    <message>
        <source>It is nested too deeply, or has too many parts.</source>
        <translation>嵌套过深，或部分过多。</translation>
    </message>
    <message>
        <source>It holds more keywords than this program writes.</source>
        <translation>其关键词多于本程序写入的数量。</translation>
    </message>
    <message>
        <source>The journal of the keywords could not be written, so no more were written.</source>
        <translation>无法写入关键词日志，因此没有继续写入。</translation>
    </message>
    <message>
        <source>Free some space on the disk that holds your user folder.</source>
        <translation>请在用户文件夹所在磁盘腾出空间。</translation>
    </message>
    <message>
        <source>It has changed since the keywords were written.</source>
        <translation>写入关键词后它发生了变化。</translation>
    </message>
    <message>
        <source>The journal does not lead back to what it was.</source>
        <translation>日志无法还原到之前的状态。</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>无法读取。</translation>
    </message>
    <message>
        <source>It is a link or a folder, not a file.</source>
        <translation>它是链接或文件夹，不是文件。</translation>
    </message>
    <message>
        <source>Another program is writing it.</source>
        <translation>另一个程序正在写入它。</translation>
    </message>
    <message>
        <source>There is no space left to write keywords.</source>
        <translation>没有空间写入关键词。</translation>
    </message>
    <message>
        <source>Free some space, then write them again: what is written stays.</source>
        <translation>请腾出空间后重新写入：已写入的会保留。</translation>
    </message>
    <message>
        <source>It could not be written: {words}.</source>
        <translation>无法写入：{words}。</translation>
    </message>
</context>
<context>
    <name>core/labels</name>
    <message>
        <source>“{shown}” names {number} classes, but the network has {classes}.</source>
        <translation>“{shown}” 列出 {number} 个类别，但网络有 {classes} 个。</translation>
    </message>
    <message>
        <source>Give the file with the names of these weights' classes, one for each, in their order.</source>
        <translation>请给出这些权重的类别名称文件，每个类别一个名称，按其顺序。</translation>
    </message>
    <message>
        <source>“{shown}” does not name the classes of a network.</source>
        <translation>“{shown}” 没有列出网络的类别。</translation>
    </message>
    <message>
        <source>Write one class per line, in the order of the network's outputs, or give a JSON file such as Keras's class_indices.json.</source>
        <translation>请按网络输出的顺序每行写一个类别，或给出类似 Keras 的 class_indices.json 的 JSON 文件。</translation>
    </message>
    <message>
        <source>There is no class {wanted}.</source>
        <translation>没有类别 {wanted}。</translation>
    </message>
    <message>
        <source>Use an index from 0 to {number}.</source>
        <translation>请使用 0 到 {number} 的编号。</translation>
    </message>
    <message>
        <source>“{text}” matches several classes.</source>
        <translation>“{text}” 与多个类别匹配。</translation>
    </message>
    <message>
        <source>Use one of them: {by_word_folded}.</source>
        <translation>请使用其中之一：{by_word_folded}。</translation>
    </message>
    <message>
        <source>There is no class named “{text}”.</source>
        <translation>没有名为 “{text}” 的类别。</translation>
    </message>
    <message>
        <source>Did you mean {near}?</source>
        <translation>您是指 {near} 吗？</translation>
    </message>
    <message>
        <source>Use a class name, an index from 0 to {number}{labels}.</source>
        <translation>请使用类别名称、0 到 {number} 的编号{labels}。</translation>
    </message>
    <message>
        <source>unlike anything it was taught</source>
        <translation>与学过的都不同</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>都不是</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>人</translation>
    </message>
    <message>
        <source>a landscape</source>
        <translation>风景</translation>
    </message>
    <message>
        <source>{kind}; of which kind is not clear</source>
        <translation>{kind}；具体种类不明</translation>
    </message>
    <message>
        <source>not sure, but {group}</source>
        <translation>不确定，但是{group}</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>probably {best}, maybe {second}</source>
        <translation>很可能是{best}，也许是{second}</translation>
    </message>
    <message>
        <source>probably {best}</source>
        <translation>很可能是{best}</translation>
    </message>
    <message>
        <source>maybe {best} or {second}</source>
        <translation>也许是{best}或{second}</translation>
    </message>
    <message>
        <source>maybe {best}</source>
        <translation>也许是{best}</translation>
    </message>
    <message>
        <source>some kind of {group}</source>
        <translation>某种{group}</translation>
    </message>
</context>
<context>
    <name>core/live</name>
    <message>
        <source>Predictions cannot be written as “{suffix}”.</source>
        <translation>预测不能写为 “{suffix}”。</translation>
    </message>
    <message>
        <source>Several cameras or streams have stopped responding.</source>
        <translation>多个摄像头或视频流已停止响应。</translation>
    </message>
    <message>
        <source>Unplug the camera, wait a minute and try again, or restart the program.</source>
        <translation>请拔下摄像头，等待一分钟后重试，或重启程序。</translation>
    </message>
    <message>
        <source>Trying to reconnect…</source>
        <translation>正在重新连接…</translation>
    </message>
    <message>
        <source>“{title}” sends only black frames.</source>
        <translation>“{title}” 只发送黑色画面。</translation>
    </message>
    <message>
        <source>Open its cover, turn on a light, and close other programs that use it.</source>
        <translation>请打开镜头盖、开灯，并关闭使用它的其他程序。</translation>
    </message>
    <message>
        <source>“{title}” does not answer.</source>
        <translation>“{title}” 没有响应。</translation>
    </message>
    <message>
        <source>Check that it is switched on and connected, and try again.</source>
        <translation>请检查它已开启并连接，然后重试。</translation>
    </message>
    <message>
        <source>“{title}” has not sent a frame yet.</source>
        <translation>“{title}” 尚未发送任何画面。</translation>
    </message>
    <message>
        <source>Some cameras take half a minute. Check that it is switched on and not used by another program.</source>
        <translation>有些摄像头需要半分钟。请检查它已开启且未被其他程序使用。</translation>
    </message>
    <message>
        <source>“{title}” is slow to read.</source>
        <translation>“{title}” 读取缓慢。</translation>
    </message>
    <message>
        <source>It may be on a disk or network that has to wake up.</source>
        <translation>它可能位于需要唤醒的磁盘或网络上。</translation>
    </message>
    <message>
        <source>Check the network, and try again.</source>
        <translation>请检查网络后重试。</translation>
    </message>
    <message>
        <source>Unplug it, connect it again, close other programs that use it, and try again.</source>
        <translation>请拔下并重新连接，关闭使用它的其他程序，然后重试。</translation>
    </message>
    <message>
        <source>Check the disk or network that it is on, and try again.</source>
        <translation>请检查它所在的磁盘或网络，然后重试。</translation>
    </message>
    <message>
        <source>“{title}” has stopped sending frames.</source>
        <translation>“{title}” 已停止发送画面。</translation>
    </message>
    <message>
        <source>“{title}” can no longer be read.</source>
        <translation>“{title}” 无法再读取。</translation>
    </message>
    <message>
        <source>“{title}” has ended, or the connection to it was lost.</source>
        <translation>“{title}” 已结束，或连接已断开。</translation>
    </message>
    <message>
        <source>The camera “{title}” does not send frames.</source>
        <translation>摄像头 “{title}” 不发送画面。</translation>
    </message>
    <message>
        <source>Close other programs that use it, unplug it, connect it again, and try again.</source>
        <translation>请关闭使用它的其他程序，拔下并重新连接，然后重试。</translation>
    </message>
    <message>
        <source>The camera “{title}” was unplugged or switched off.</source>
        <translation>摄像头 “{title}” 已拔下或关闭。</translation>
    </message>
    <message>
        <source>Connect it and try again.</source>
        <translation>请连接后重试。</translation>
    </message>
</context>
<context>
    <name>core/runs</name>
    <message>
        <source>The saved runs were written by a newer version of this program.</source>
        <translation>已保存的批次由本程序的较新版本写入。</translation>
    </message>
    <message>
        <source>There is no space left to save the results of this run.</source>
        <translation>没有空间保存此批次的结果。</translation>
    </message>
    <message>
        <source>Free some space on the disk that holds your user folder, then resume the run.</source>
        <translation>请在用户文件夹所在磁盘腾出空间，然后继续该批次。</translation>
    </message>
    <message>
        <source>The file with the saved runs is damaged.</source>
        <translation>保存批次的文件已损坏。</translation>
    </message>
    <message>
        <source>Move {name} and the files beside it away; the program creates a new one.</source>
        <translation>请移走 {name} 及其旁边的文件；程序会新建一个。</translation>
    </message>
    <message>
        <source>The saved runs could not be read or written.</source>
        <translation>无法读取或写入已保存的批次。</translation>
    </message>
    <message>
        <source>Check that you can write to your user folder and that no other program is using the file.</source>
        <translation>请检查您能写入用户文件夹，且没有其他程序在使用该文件。</translation>
    </message>
    <message>
        <source>“{name}” is not where it was, so this run cannot be resumed.</source>
        <translation>“{name}” 不在原处，因此无法继续此批次。</translation>
    </message>
    <message>
        <source>Connect its disk or put it back, then resume the run.</source>
        <translation>请连接其磁盘或将其放回，然后继续该批次。</translation>
    </message>
    <message>
        <source>Run {id} was made with other weights: {weights_key}.</source>
        <translation>批次 {id} 使用了其他权重：{weights_key}。</translation>
    </message>
    <message>
        <source>Select those weights to resume it, or start a new run.</source>
        <translation>请选择那些权重以继续，或开始新批次。</translation>
    </message>
    <message>
        <source>Run {id} was made in {mode} mode, not in {mode2} mode.</source>
        <translation>批次 {id} 使用 {mode} 模式，而不是 {mode2} 模式。</translation>
    </message>
    <message>
        <source>Select {mode} mode to resume it, or start a new run.</source>
        <translation>请选择 {mode} 模式以继续，或开始新批次。</translation>
    </message>
    <message>
        <source>{number} of the {known} images of this run are not where they were, so it was not finished.</source>
        <translation>此批次的 {known} 张图像中有 {number} 张不在原处，因此没有完成。</translation>
    </message>
    <message>
        <source>If their disk is not connected, connect it and resume the run. Its results are saved.</source>
        <translation>如果其磁盘未连接，请连接后继续该批次。结果已保存。</translation>
    </message>
    <message>
        <source>Run {id} is running in another window or command.</source>
        <translation>批次 {id} 正在另一个窗口或命令中运行。</translation>
    </message>
    <message>
        <source>There is no run {id}.</source>
        <translation>没有批次 {id}。</translation>
    </message>
    <message>
        <source>Run {id} is running.</source>
        <translation>批次 {id} 正在运行。</translation>
    </message>
</context>
<context>
    <name>core/serve</name>
    <message>
        <source>The request is malformed.</source>
        <translation>请求格式错误。</translation>
    </message>
    <message>
        <source>The token is missing or wrong.</source>
        <translation>令牌缺失或错误。</translation>
    </message>
    <message>
        <source>The request comes from a web page of an origin that is not allowed.</source>
        <translation>请求来自未获许可来源的网页。</translation>
    </message>
    <message>
        <source>The request has no Content-Length.</source>
        <translation>请求没有 Content-Length。</translation>
    </message>
    <message>
        <source>The image is larger than this service takes.</source>
        <translation>图像超过此服务接受的大小。</translation>
    </message>
    <message>
        <source>The request was sent to another host than this one.</source>
        <translation>请求发往了另一台主机。</translation>
    </message>
    <message>
        <source>The image cannot be read; the body is that of 200, with a failure.</source>
        <translation>无法读取图像；正文与 200 相同，含一个失败。</translation>
    </message>
    <message>
        <source>Something went wrong inside the program; its log says what.</source>
        <translation>程序内部出错；其日志说明了原因。</translation>
    </message>
    <message>
        <source>Too many requests wait. Try again after the seconds in Retry-After.</source>
        <translation>等待的请求过多。请在 Retry-After 所示秒数后重试。</translation>
    </message>
    <message>
        <source>The prediction, as inception-cli writes it.</source>
        <translation>预测，与 inception-cli 写出的相同。</translation>
    </message>
    <message>
        <source>The body is an image file of any format that the program reads, {most_bytes} MB at most.</source>
        <translation>正文是程序可读取的任意格式的图像文件，最大 {most_bytes} MB。</translation>
    </message>
    <message>
        <source>The prediction.</source>
        <translation>预测。</translation>
    </message>
    <message>
        <source>The port {port} cannot be used; another program may have it.</source>
        <translation>无法使用端口 {port}；可能被其他程序占用。</translation>
    </message>
    <message>
        <source>Choose another one with --port, or 0 for any that is free.</source>
        <translation>请用 --port 另选一个，或用 0 选任意空闲端口。</translation>
    </message>
    <message>
        <source>There is nothing here. The service is at /classify.</source>
        <translation>这里没有内容。服务位于 /classify。</translation>
    </message>
    <message>
        <source>Too many requests wait.</source>
        <translation>等待的请求过多。</translation>
    </message>
    <message>
        <source>The Content-Length is not a number.</source>
        <translation>Content-Length 不是数字。</translation>
    </message>
    <message>
        <source>The image is larger than {most} MB.</source>
        <translation>图像大于 {most} MB。</translation>
    </message>
    <message>
        <source>Web pages of this origin may not ask.</source>
        <translation>此来源的网页不得请求。</translation>
    </message>
    <message>
        <source>The address is malformed.</source>
        <translation>地址格式错误。</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Its log says what.</source>
        <translation>程序内部出错。其日志说明了原因。</translation>
    </message>
    <message>
        <source>The token file “{path}” cannot be read.</source>
        <translation>无法读取令牌文件 “{path}”。</translation>
    </message>
    <message>
        <source>Choose another one with --token-file.</source>
        <translation>请用 --token-file 另选一个。</translation>
    </message>
    <message>
        <source>The token file “{path}” can be read by others.</source>
        <translation>令牌文件 “{path}” 可被他人读取。</translation>
    </message>
    <message>
        <source>The file “{path}” holds no token.</source>
        <translation>文件 “{path}” 不含令牌。</translation>
    </message>
    <message>
        <source>Delete it; a new one is made.</source>
        <translation>请删除它；会新建一个。</translation>
    </message>
</context>
<context>
    <name>core/sorting</name>
    <message>
        <source>Another window or command is still working on this sort.</source>
        <translation>另一个窗口或命令仍在处理此次整理。</translation>
    </message>
    <message>
        <source>Wait until it finishes.</source>
        <translation>请等待其完成。</translation>
    </message>
    <message>
        <source>The journal “{path}” cannot be read.</source>
        <translation>无法读取日志 “{path}”。</translation>
    </message>
    <message>
        <source>Use the journal that the sort reported.</source>
        <translation>请使用整理时报告的日志。</translation>
    </message>
    <message>
        <source>The journal “{path}” names files where no sort puts any.</source>
        <translation>日志 “{path}” 列出的文件位置不是整理会用到的。</translation>
    </message>
    <message>
        <source>Do not use it: it may have been made to delete or move your files.</source>
        <translation>请勿使用：它可能是用来删除或移动您的文件的。</translation>
    </message>
    <message>
        <source>“{path}” is not the journal of a sort.</source>
        <translation>“{path}” 不是整理的日志。</translation>
    </message>
    <message>
        <source>Journals end in {suffix}.</source>
        <translation>日志以 {suffix} 结尾。</translation>
    </message>
    <message>
        <source>Its folder has been replaced by a link.</source>
        <translation>其文件夹已被链接取代。</translation>
    </message>
    <message>
        <source>Another file has the name of the copy.</source>
        <translation>另一个文件占用了副本的名称。</translation>
    </message>
    <message>
        <source>The copy has changed since the sort.</source>
        <translation>副本在整理后发生了变化。</translation>
    </message>
    <message>
        <source>The original is gone or has changed, so this copy may be the only one left.</source>
        <translation>原件不在或已改变，因此此副本可能是唯一的一份。</translation>
    </message>
    <message>
        <source>This file differs from its original.</source>
        <translation>此文件与其原件不同。</translation>
    </message>
    <message>
        <source>It is neither in its new place nor in its original one.</source>
        <translation>它既不在新位置，也不在原位置。</translation>
    </message>
    <message>
        <source>Another file has its original name.</source>
        <translation>另一个文件占用了其原名称。</translation>
    </message>
    <message>
        <source>This is not the image that the sort moved.</source>
        <translation>这不是整理时移动的图像。</translation>
    </message>
</context>
<context>
    <name>core/teach</name>
    <message>
        <source>At least two classes are needed to tell them apart.</source>
        <translation>至少需要两个类别才能区分。</translation>
    </message>
    <message>
        <source>There are no classes in that folder.</source>
        <translation>该文件夹中没有类别。</translation>
    </message>
    <message>
        <source>Put the images of each class into a folder of its own, beside each other in one folder.</source>
        <translation>请将每个类别的图像放入各自的文件夹，并排放在一个文件夹中。</translation>
    </message>
    <message>
        <source>There are {number} classes, more than {most_classes}.</source>
        <translation>有 {number} 个类别，超过 {most_classes} 个。</translation>
    </message>
    <message>
        <source>Give the folder that holds the classes' folders.</source>
        <translation>请给出包含各类别文件夹的文件夹。</translation>
    </message>
    <message>
        <source>“{folder}” is not a folder that can be read.</source>
        <translation>“{folder}” 不是可读取的文件夹。</translation>
    </message>
    <message>
        <source>Give the folder that holds a folder for each class.</source>
        <translation>请给出每个类别一个子文件夹的文件夹。</translation>
    </message>
    <message>
        <source>There are more than {most_classes} classes.</source>
        <translation>类别超过 {most_classes} 个。</translation>
    </message>
    <message>
        <source>Choose the folder that holds the folders of the classes.</source>
        <translation>请选择包含各类别文件夹的文件夹。</translation>
    </message>
    <message>
        <source>A class needs a name.</source>
        <translation>类别需要名称。</translation>
    </message>
    <message>
        <source>Type one.</source>
        <translation>请输入一个。</translation>
    </message>
    <message>
        <source>“{path}” is not a project of this program, or it is damaged.</source>
        <translation>“{path}” 不是本程序的项目，或已损坏。</translation>
    </message>
    <message>
        <source>Open another project, or the folders with the images.</source>
        <translation>请打开其他项目，或包含图像的文件夹。</translation>
    </message>
</context>
<context>
    <name>core/train</name>
    <message>
        <source>“{name}” is not a checkpoint of a training run, or it is damaged.</source>
        <translation>“{name}” 不是训练的检查点，或已损坏。</translation>
    </message>
    <message>
        <source>“{source}” is not a folder, a table of labels or a tar file.</source>
        <translation>“{source}” 不是文件夹、标签表格或 tar 文件。</translation>
    </message>
    <message>
        <source>Use a folder with one folder per class, a .csv file with the columns path,label, or WebDataset's .tar files.</source>
        <translation>请使用每个类别一个子文件夹的文件夹、含 path,label 列的 .csv 文件，或 WebDataset 的 .tar 文件。</translation>
    </message>
    <message>
        <source>“{source}” has no images with a label.</source>
        <translation>“{source}” 没有带标签的图像。</translation>
    </message>
    <message>
        <source>“{source}” has {number} classes; a network has 2 to {most_classes}.</source>
        <translation>“{source}” 有 {number} 个类别；网络可有 2 到 {most_classes} 个。</translation>
    </message>
    <message>
        <source>Give the folder that holds one folder per class.</source>
        <translation>请给出每个类别一个子文件夹的文件夹。</translation>
    </message>
    <message>
        <source>“{source}” cannot be read.</source>
        <translation>无法读取 “{source}”。</translation>
    </message>
    <message>
        <source>This preset has another first layer than the weights to begin with.</source>
        <translation>此预设的第一层与起始权重不同。</translation>
    </message>
    <message>
        <source>Use the preset factorised-7x7 or inception-v3, or leave out --from.</source>
        <translation>请使用预设 factorised-7x7 或 inception-v3，或省略 --from。</translation>
    </message>
    <message>
        <source>“{wanted}” is not a device to train on.</source>
        <translation>“{wanted}” 不是可用于训练的设备。</translation>
    </message>
    <message>
        <source>Use auto, cpu, cuda, cuda:0 or mps.</source>
        <translation>请使用 auto、cpu、cuda、cuda:0 或 mps。</translation>
    </message>
    <message>
        <source>There is no GPU number {chosen} on this computer.</source>
        <translation>此计算机上没有编号为 {chosen} 的 GPU。</translation>
    </message>
    <message>
        <source>Start as many processes as there are GPUs, or use --device cpu.</source>
        <translation>请启动与 GPU 数量相同的进程，或使用 --device cpu。</translation>
    </message>
    <message>
        <source>No {kind} device was found on this computer.</source>
        <translation>在此计算机上未找到设备 {kind}。</translation>
    </message>
    <message>
        <source>Use --device cpu.</source>
        <translation>请使用 --device cpu。</translation>
    </message>
    <message>
        <source>The recipe's {name} cannot be {value}.</source>
        <translation>配方的 {name} 不能为 {value}。</translation>
    </message>
    <message>
        <source>See inception-cli train --help.</source>
        <translation>见 inception-cli train --help。</translation>
    </message>
    <message>
        <source>The 7x7 first layer is for images of 299 pixels.</source>
        <translation>7x7 的第一层用于 299 像素的图像。</translation>
    </message>
    <message>
        <source>Use --resolution 299 with this preset.</source>
        <translation>此预设请使用 --resolution 299。</translation>
    </message>
    <message>
        <source>This is not the recipe of a training run.</source>
        <translation>这不是训练的配方。</translation>
    </message>
    <message>
        <source>Mean loss of the images learned from, label smoothing and the auxiliary classifier included.</source>
        <translation>所学图像的平均损失，含标签平滑和辅助分类器。</translation>
    </message>
    <message>
        <source>Learning rate.</source>
        <translation>学习率。</translation>
    </message>
    <message>
        <source>Share of right answers on the validation images.</source>
        <translation>验证图像上正确答案的比例。</translation>
    </message>
    <message>
        <source>Images per second, all processes together.</source>
        <translation>每秒图像数，所有进程合计。</translation>
    </message>
    <message>
        <source>There were no validation images, so nothing was measured.</source>
        <translation>没有验证图像，因此没有进行测量。</translation>
    </message>
    <message>
        <source>The validation images are among those that were learned from: the accuracy says whether they were learned, and nothing about other images.</source>
        <translation>验证图像包含在所学图像中：准确率只说明是否学会了它们，不说明其他图像。</translation>
    </message>
    <message>
        <source>{count} could not be read; others were learned instead.</source>
        <translation>{count} 无法读取；已改学其他图像。</translation>
    </message>
    <message>
        <source>The difference is significant at the 5% level.</source>
        <translation>差异在 5% 水平上显著。</translation>
    </message>
    <message>
        <source>The difference is not significant at the 5% level.</source>
        <translation>差异在 5% 水平上不显著。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln process(es)</source>
        <translation>
            <numerusform>%Ln 个进程</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” names no range of files.</source>
        <translation>“{name}” 没有给出文件范围。</translation>
    </message>
    <message>
        <source>Write it as shard-{{000..146}}.tar.</source>
        <translation>请写成 shard-{{000..146}}.tar。</translation>
    </message>
    <message>
        <source>Check the path, or leave this file out.</source>
        <translation>请检查路径，或去掉此文件。</translation>
    </message>
    <message>
        <source>{most_replacements} images in a row cannot be read.</source>
        <translation>连续 {most_replacements} 张图像无法读取。</translation>
    </message>
    <message>
        <source>Check the disk and the folder, then resume.</source>
        <translation>请检查磁盘和文件夹，然后继续。</translation>
    </message>
    <message>
        <source>The processes that decode images ended unexpectedly.</source>
        <translation>解码图像的进程意外结束。</translation>
    </message>
    <message>
        <source>Resume with fewer of them (--workers), or with --workers 0.</source>
        <translation>请减少其数量（--workers），或用 --workers 0 继续。</translation>
    </message>
    <message>
        <source>Use a smaller --batch; --accumulate keeps the images of a step.</source>
        <translation>请使用较小的 --batch；--accumulate 可保持每步的图像数。</translation>
    </message>
    <message>
        <source>Training failed: the loss is not a number any more.</source>
        <translation>训练失败：损失不再是数字。</translation>
    </message>
    <message>
        <source>Start again with a lower --rate.</source>
        <translation>请用较小的 --rate 重新开始。</translation>
    </message>
</context>
<context>
    <name>core/video</name>
    <message>
        <source>“{title}” cannot be played: it is damaged.</source>
        <translation>无法播放 “{title}”：已损坏。</translation>
    </message>
    <message>
        <source>Check whether another program can show it.</source>
        <translation>请检查其他程序能否显示。</translation>
    </message>
    <message>
        <source>“{title}” is a sound recording and contains no video.</source>
        <translation>“{title}” 是录音，不含视频。</translation>
    </message>
    <message>
        <source>“{title}” contains no video.</source>
        <translation>“{title}” 不含视频。</translation>
    </message>
    <message>
        <source>Choose a video.</source>
        <translation>请选择视频。</translation>
    </message>
    <message>
        <source>The video format “{container}” of “{title}” is not supported.</source>
        <translation>不支持 “{title}” 的视频格式 “{container}”。</translation>
    </message>
    <message>
        <source>Convert it to MP4 (H.264) with another program.</source>
        <translation>请用其他程序转换为 MP4（H.264）。</translation>
    </message>
    <message>
        <source>The frames of “{title}” are too large: {width} × {height} pixels.</source>
        <translation>“{title}” 的画面过大：{width} × {height} 像素。</translation>
    </message>
    <message>
        <source>Save it at a smaller size; 8K is the limit.</source>
        <translation>请以较小尺寸保存；上限为 8K。</translation>
    </message>
    <message>
        <source>The camera “{name}” is not connected.</source>
        <translation>摄像头 “{name}” 未连接。</translation>
    </message>
    <message>
        <source>You do not have permission to use the camera “{name}”.</source>
        <translation>您没有使用摄像头 “{name}” 的权限。</translation>
    </message>
    <message>
        <source>Add your user to the group “video”.</source>
        <translation>请将您的用户加入 “video” 组。</translation>
    </message>
    <message>
        <source>The camera “{name}” is being used by another program.</source>
        <translation>摄像头 “{name}” 正被另一个程序使用。</translation>
    </message>
    <message>
        <source>Close that program and try again.</source>
        <translation>请关闭该程序后重试。</translation>
    </message>
    <message>
        <source>The camera “{name}” cannot be opened.</source>
        <translation>无法打开摄像头 “{name}”。</translation>
    </message>
    <message>
        <source>Connect it, close other programs that use it, {allow}, and try again.</source>
        <translation>请连接它，关闭使用它的其他程序，{allow}，然后重试。</translation>
    </message>
    <message>
        <source>This part of the video is damaged.</source>
        <translation>视频的这一部分已损坏。</translation>
    </message>
    <message>
        <source>Playback continues after it.</source>
        <translation>之后会继续播放。</translation>
    </message>
    <message>
        <source>“{title}” cannot be played: it is damaged, or its format is not supported.</source>
        <translation>无法播放 “{title}”：已损坏，或格式不受支持。</translation>
    </message>
    <message>
        <source>Check whether another program can play it; saving it as MP4 (H.264) may help.</source>
        <translation>请检查其他程序能否播放；另存为 MP4（H.264）可能有帮助。</translation>
    </message>
    <message>
        <source>“{title}” does not exist.</source>
        <translation>“{title}” 不存在。</translation>
    </message>
    <message>
        <source>It may have been moved or renamed.</source>
        <translation>它可能已被移动或重命名。</translation>
    </message>
    <message>
        <source>“{title}” cannot be read.</source>
        <translation>无法读取 “{title}”。</translation>
    </message>
    <message>
        <source>Check that it is a file and that you have permission to open it.</source>
        <translation>请检查它是文件且您有打开它的权限。</translation>
    </message>
    <message>
        <source>{suffix} videos cannot be written on this computer: none of {list} works.</source>
        <translation>此计算机无法写入 {suffix} 视频：{list} 均不可用。</translation>
    </message>
    <message>
        <source>Use a name that ends in .avi or .mp4 instead.</source>
        <translation>请改用以 .avi 或 .mp4 结尾的名称。</translation>
    </message>
    <message>
        <source>“{title}” contains no readable frame.</source>
        <translation>“{title}” 不含可读取的画面。</translation>
    </message>
    <message>
        <source>It may be incomplete or damaged. Check whether another program can play it.</source>
        <translation>它可能不完整或已损坏。请检查其他程序能否播放。</translation>
    </message>
    <message>
        <source>There is no file or folder “{path}”.</source>
        <translation>没有文件或文件夹 “{path}”。</translation>
    </message>
    <message>
        <source>There is no camera, file or folder named “{path}”.</source>
        <translation>没有名为 “{path}” 的摄像头、文件或文件夹。</translation>
    </message>
    <message>
        <source>To list the cameras, run “inception-cli watch --list”.</source>
        <translation>要列出摄像头，请运行 “inception-cli watch --list”。</translation>
    </message>
    <message>
        <source>Addresses that start with “{address}://” are not supported.</source>
        <translation>不支持以 “{address}://” 开头的地址。</translation>
    </message>
    <message>
        <source>Use one of {list}, or the path of a file.</source>
        <translation>请使用 {list} 之一，或文件路径。</translation>
    </message>
    <message>
        <source>There are no images in “{title}”.</source>
        <translation>“{title}” 中没有图像。</translation>
    </message>
    <message>
        <source>Choose a folder that contains images, or a pattern such as shot_%03d.png.</source>
        <translation>请选择包含图像的文件夹，或类似 shot_%03d.png 的模式。</translation>
    </message>
    <message>
        <source>None of the images in “{title}” can be read.</source>
        <translation>“{title}” 中的图像都无法读取。</translation>
    </message>
    <message>
        <source>Open one of them alone to see what is wrong with it.</source>
        <translation>请单独打开其中一张看看问题所在。</translation>
    </message>
    <message>
        <source>“{title}” does not allow access.</source>
        <translation>“{title}” 不允许访问。</translation>
    </message>
    <message>
        <source>Check the address, and the permissions that the camera or server gives.</source>
        <translation>请检查地址，以及摄像头或服务器给予的权限。</translation>
    </message>
    <message>
        <source>The server answers, but there is nothing at “{title}” (404).</source>
        <translation>服务器有响应，但 “{title}” 处没有内容（404）。</translation>
    </message>
    <message>
        <source>Check the address, its path in particular.</source>
        <translation>请检查地址，尤其是路径。</translation>
    </message>
    <message>
        <source>“{title}” accepts connections, but sends nothing.</source>
        <translation>“{title}” 接受连接，但不发送任何内容。</translation>
    </message>
    <message>
        <source>Check that the stream is switched on, and try again.</source>
        <translation>请检查视频流已开启，然后重试。</translation>
    </message>
    <message>
        <source>“{title}” answers, but does not send a supported video.</source>
        <translation>“{title}” 有响应，但不发送受支持的视频。</translation>
    </message>
    <message>
        <source>Check the address: it must be that of the stream, not of a web page that shows it.</source>
        <translation>请检查地址：必须是视频流的地址，而不是显示它的网页的地址。</translation>
    </message>
    <message>
        <source>“{title}” does not accept this user name and password.</source>
        <translation>“{title}” 不接受此用户名和密码。</translation>
    </message>
    <message>
        <source>Check both in the address; special characters must be written as %40 for @, and the like.</source>
        <translation>请检查地址中的两者；特殊字符须写成 %40（表示 @）等形式。</translation>
    </message>
    <message>
        <source>“{title}” asks for a user name and password.</source>
        <translation>“{title}” 要求用户名和密码。</translation>
    </message>
    <message>
        <source>Put them into the address: {scheme}://NAME:PASSWORD@{rest}</source>
        <translation>请将其写入地址：{scheme}://NAME:PASSWORD@{rest}</translation>
    </message>
    <message>
        <source>There is no computer named “{host}”.</source>
        <translation>没有名为 “{host}” 的计算机。</translation>
    </message>
    <message>
        <source>Check the address and the network.</source>
        <translation>请检查地址和网络。</translation>
    </message>
    <message>
        <source>“{host}” answers, but sends nothing on port {port}.</source>
        <translation>“{host}” 有响应，但端口 {port} 上没有内容。</translation>
    </message>
    <message>
        <source>Check the address, and that the stream is switched on.</source>
        <translation>请检查地址，以及视频流是否已开启。</translation>
    </message>
    <message>
        <source>“{host}” does not answer.</source>
        <translation>“{host}” 没有响应。</translation>
    </message>
    <message>
        <source>Check the address and the network, and that the stream is switched on.</source>
        <translation>请检查地址和网络，以及视频流是否已开启。</translation>
    </message>
    <message>
        <source>“{title}” is not the address of a stream.</source>
        <translation>“{title}” 不是视频流的地址。</translation>
    </message>
    <message>
        <source>Use an address such as http://192.168.1.20:8080/video or rtsp://camera.local/stream.</source>
        <translation>请使用类似 http://192.168.1.20:8080/video 或 rtsp://camera.local/stream 的地址。</translation>
    </message>
    <message>
        <source>“{title}” is a web page, not a video.</source>
        <translation>“{title}” 是网页，不是视频。</translation>
    </message>
    <message>
        <source>Check the address: it must be that of the stream itself, not of a page that shows it.</source>
        <translation>请检查地址：必须是视频流本身的地址，而不是显示它的网页的地址。</translation>
    </message>
    <message>
        <source>The image at “{title}” cannot be read.</source>
        <translation>无法读取 “{title}” 处的图像。</translation>
    </message>
    <message>
        <source>Check whether a web browser shows it.</source>
        <translation>请检查网页浏览器能否显示它。</translation>
    </message>
</context>
<context>
    <name>core/weights</name>
    <message>
        <source>Give their names with --labels FILE (one per line, in the order of the network's outputs), or save that file as labels.txt beside the weights.</source>
        <translation>请用 --labels FILE 给出名称（每行一个，按网络输出的顺序），或将该文件保存为权重旁边的 labels.txt。</translation>
    </message>
    <message>
        <source>There is no preprocessing named “{name}”.</source>
        <translation>没有名为 “{name}” 的预处理。</translation>
    </message>
    <message>
        <source>The file “{name}” beside them names other classes.</source>
        <translation>旁边的文件 “{name}” 列出了其他类别。</translation>
    </message>
    <message>
        <source>There is no address to download these weights from.</source>
        <translation>没有可下载这些权重的地址。</translation>
    </message>
    <message>
        <source>The download was not the published file and was deleted.</source>
        <translation>下载的不是已发布的文件，已删除。</translation>
    </message>
    <message>
        <source>Something on this connection is altering downloads.</source>
        <translation>此连接上有东西正在篡改下载内容。</translation>
    </message>
    <message>
        <source>The connection keeps breaking.</source>
        <translation>连接不断中断。</translation>
    </message>
    <message>
        <source>The server does not resume the download.</source>
        <translation>服务器不支持断点续传。</translation>
    </message>
    <message>
        <source>The server sends the file in an unexpected encoding.</source>
        <translation>服务器以意外的编码发送文件。</translation>
    </message>
    <message>
        <source>The server sends another part of the file.</source>
        <translation>服务器发送了文件的另一部分。</translation>
    </message>
    <message>
        <source>The server offers a file that is far too large.</source>
        <translation>服务器提供的文件过大。</translation>
    </message>
    <message>
        <source>The server offers a file whose size is not that of the published one.</source>
        <translation>服务器提供的文件大小与已发布的不同。</translation>
    </message>
    <message>
        <source>The server sends more data than the published file has.</source>
        <translation>服务器发送的数据多于已发布的文件。</translation>
    </message>
    <message>
        <source>There is not enough space for the weights: {need} MB are needed, {free} MB are free.</source>
        <translation>没有足够空间存放权重：需要 {need} MB，可用 {free} MB。</translation>
    </message>
    <message>
        <source>Free some space on the disk of {parent}.</source>
        <translation>请在 {parent} 所在磁盘腾出空间。</translation>
    </message>
    <message>
        <source>Choose an Inception V3 state dict in torchvision's, MMPretrain's or timm's format; it may have classes of its own.</source>
        <translation>请选择 torchvision、MMPretrain 或 timm 格式的 Inception V3 状态字典；可以有自己的类别。</translation>
    </message>
    <message>
        <source>Download or copy the file again.</source>
        <translation>请重新下载或复制该文件。</translation>
    </message>
    <message>
        <source>Save the state dict instead: torch.save(model.state_dict(), file).</source>
        <translation>请改为保存状态字典：torch.save(model.state_dict(), file)。</translation>
    </message>
    <message>
        <source>This weights file is damaged or incomplete.</source>
        <translation>此权重文件已损坏或不完整。</translation>
    </message>
    <message>
        <source>These weights are stored in a compressed or special form that cannot be used here.</source>
        <translation>这些权重以压缩或特殊形式存储，在此无法使用。</translation>
    </message>
    <message>
        <source>Save them again as plain (dense, not quantised) tensors.</source>
        <translation>请另存为普通张量（稠密、未量化）。</translation>
    </message>
    <message>
        <source>These weights use a number format that cannot be used here.</source>
        <translation>这些权重的数字格式在此无法使用。</translation>
    </message>
    <message>
        <source>Save them again as float32, float16 or bfloat16.</source>
        <translation>请另存为 float32、float16 或 bfloat16。</translation>
    </message>
    <message>
        <source>This file is not a weights file.</source>
        <translation>此文件不是权重文件。</translation>
    </message>
    <message>
        <source>This is only a pointer to a weights file (git-lfs).</source>
        <translation>这只是指向权重文件的指针（git-lfs）。</translation>
    </message>
    <message>
        <source>This is an image, not a weights file.</source>
        <translation>这是图像，不是权重文件。</translation>
    </message>
    <message>
        <source>This is a NumPy file, not a weights file.</source>
        <translation>这是 NumPy 文件，不是权重文件。</translation>
    </message>
    <message>
        <source>This is a compressed file. Unpack it first.</source>
        <translation>这是压缩文件。请先解压。</translation>
    </message>
    <message>
        <source>This is a PDF document, not a weights file.</source>
        <translation>这是 PDF 文档，不是权重文件。</translation>
    </message>
    <message>
        <source>There is no weights file “{path}”.</source>
        <translation>没有权重文件 “{path}”。</translation>
    </message>
    <message>
        <source>This weights file cannot be opened.</source>
        <translation>无法打开此权重文件。</translation>
    </message>
    <message>
        <source>Check that you have permission to read it and that its disk is connected.</source>
        <translation>请检查您有读取权限且其磁盘已连接。</translation>
    </message>
    <message>
        <source>This is a folder, not a weights file.</source>
        <translation>这是文件夹，不是权重文件。</translation>
    </message>
    <message>
        <source>This is a device or a pipe, not a file.</source>
        <translation>这是设备或管道，不是文件。</translation>
    </message>
    <message>
        <source>This file is too large to be Inception V3 weights ({size} MB).</source>
        <translation>此文件对 Inception V3 权重来说过大（{size} MB）。</translation>
    </message>
    <message>
        <source>This weights file is empty.</source>
        <translation>此权重文件为空。</translation>
    </message>
    <message>
        <source>This is a web page, not a weights file. The download failed.</source>
        <translation>这是网页，不是权重文件。下载失败。</translation>
    </message>
    <message>
        <source>This is a tar archive, which this program does not open.</source>
        <translation>这是 tar 包，本程序不打开。</translation>
    </message>
    <message>
        <source>This file could run code on this computer, so it was not opened.</source>
        <translation>此文件可能会在此计算机上运行代码，因此没有打开。</translation>
    </message>
    <message>
        <source>Use a state dict saved with torch.save, or a .safetensors file.</source>
        <translation>请使用 torch.save 保存的状态字典，或 .safetensors 文件。</translation>
    </message>
    <message>
        <source>These weights are damaged: some of their numbers are absurdly large together.</source>
        <translation>这些权重已损坏：其中一些数字合起来大得离谱。</translation>
    </message>
    <message>
        <source>There are no weights named “{name}”.</source>
        <translation>没有名为 “{name}” 的权重。</translation>
    </message>
    <message>
        <source>Use the path of a file or one of {list}.</source>
        <translation>请使用文件路径或 {list} 之一。</translation>
    </message>
    <message>
        <source>The weights {key} ({title}) are not on this computer yet.</source>
        <translation>权重 {key}（{title}）尚不在此计算机上。</translation>
    </message>
    <message>
        <source>The file “{name}” named by {variable} does not exist.</source>
        <translation>{variable} 指定的文件 “{name}” 不存在。</translation>
    </message>
    <message>
        <source>Correct {variable}, or unset it to use the default weights.</source>
        <translation>请更正 {variable}，或取消设置以使用默认权重。</translation>
    </message>
    <message>
        <source>“{name}” is damaged or is not the published file {key}.</source>
        <translation>“{name}” 已损坏，或不是已发布的文件 {key}。</translation>
    </message>
    <message>
        <source>Download these weights again.</source>
        <translation>请重新下载这些权重。</translation>
    </message>
    <message>
        <source>The weights could not be saved on this computer.</source>
        <translation>无法在此计算机上保存权重。</translation>
    </message>
    <message>
        <source>Check that there is free space and that you have permission to write to {folder}.</source>
        <translation>请检查有剩余空间且您有写入 {folder} 的权限。</translation>
    </message>
    <message>
        <source>Try another network, or download the file on another computer.</source>
        <translation>请尝试其他网络，或在另一台计算机上下载该文件。</translation>
    </message>
    <message>
        <source>The server no longer has this file.</source>
        <translation>服务器已没有此文件。</translation>
    </message>
    <message>
        <source>The server or a proxy does not allow this download.</source>
        <translation>服务器或代理不允许此下载。</translation>
    </message>
    <message>
        <source>A web page arrived instead of the file. This network may require you to sign in.</source>
        <translation>收到的是网页而不是文件。此网络可能要求登录。</translation>
    </message>
    <message>
        <source>Open any page in a web browser, sign in, and try again.</source>
        <translation>请在网页浏览器中打开任意页面并登录，然后重试。</translation>
    </message>
    <message>
        <source>The server has a problem or is too busy.</source>
        <translation>服务器有问题或过于繁忙。</translation>
    </message>
    <message>
        <source>The server did not send the file.</source>
        <translation>服务器没有发送文件。</translation>
    </message>
    <message>
        <source>The server redirects the download to an address that cannot be followed.</source>
        <translation>服务器将下载重定向到无法跟随的地址。</translation>
    </message>
    <message>
        <source>The server could not prove its identity, so nothing was downloaded.</source>
        <translation>服务器无法证明其身份，因此没有下载任何内容。</translation>
    </message>
    <message>
        <source>If this network inspects connections, install its certificate on this computer.</source>
        <translation>如果此网络会检查连接，请在此计算机上安装其证书。</translation>
    </message>
    <message>
        <source>The server cannot be found. Is this computer online?</source>
        <translation>找不到服务器。此计算机是否已联网？</translation>
    </message>
    <message>
        <source>The server does not respond.</source>
        <translation>服务器没有响应。</translation>
    </message>
    <message>
        <source>The proxy of this network requires a user name and a password.</source>
        <translation>此网络的代理要求用户名和密码。</translation>
    </message>
    <message>
        <source>The address of the download is not valid.</source>
        <translation>下载地址无效。</translation>
    </message>
    <message>
        <source>The server redirects the download to an unprotected address.</source>
        <translation>服务器将下载重定向到未受保护的地址。</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>无法连接服务器。</translation>
    </message>
    <message>
        <source>These weights were refused: they have {classes} classes, and the limit is {fewest_classes} to {most_classes}.</source>
        <translation>这些权重被拒绝：有 {classes} 个类别，限制为 {fewest_classes} 到 {most_classes} 个。</translation>
    </message>
    <message>
        <source>Parts of these weights have the wrong size.</source>
        <translation>这些权重的某些部分大小错误。</translation>
    </message>
    <message>
        <source>These are not complete Inception V3 weights: parts of the network are missing.</source>
        <translation>这不是完整的 Inception V3 权重：缺少网络的某些部分。</translation>
    </message>
    <message>
        <source>These are not plain Inception V3 weights: the file contains parts of another network.</source>
        <translation>这不是单纯的 Inception V3 权重：文件含有其他网络的部分。</translation>
    </message>
    <message>
        <source>These weights belong to {network_name}, not to Inception V3.</source>
        <translation>这些权重属于 {network_name}，而不是 Inception V3。</translation>
    </message>
    <message>
        <source>These are not the weights of an Inception V3 network.</source>
        <translation>这不是 Inception V3 网络的权重。</translation>
    </message>
    <message>
        <source>This is an ordinary zip archive, not a weights file.</source>
        <translation>这是普通的 zip 压缩包，不是权重文件。</translation>
    </message>
    <message>
        <source>Keras's weights need the package h5py, which is not installed.</source>
        <translation>Keras 权重需要 h5py 包，但尚未安装。</translation>
    </message>
    <message>
        <source>Install it with: pip install h5py.</source>
        <translation>安装方法：pip install h5py。</translation>
    </message>
    <message>
        <source>This is not a Keras model: it has too many parts.</source>
        <translation>这不是 Keras 模型：部分过多。</translation>
    </message>
    <message>
        <source>This file has Keras's weights without the names of their layers.</source>
        <translation>此文件含有 Keras 权重，但没有各层的名称。</translation>
    </message>
    <message>
        <source>Save the whole model: model.save('model.keras').</source>
        <translation>请保存整个模型：model.save('model.keras')。</translation>
    </message>
    <message>
        <source>This Keras model is not an Inception V3.</source>
        <translation>此 Keras 模型不是 Inception V3。</translation>
    </message>
    <message>
        <source>This Keras model has no last layer that names classes directly from the network's 2,048 features.</source>
        <translation>此 Keras 模型没有直接由网络的 2,048 个特征给出类别的最后一层。</translation>
    </message>
    <message>
        <source>Use a model with one Dense layer after the average pooling.</source>
        <translation>请使用在平均池化之后有一个 Dense 层的模型。</translation>
    </message>
    <message>
        <source>This file contains no table of weights.</source>
        <translation>此文件不含权重表。</translation>
    </message>
    <message>
        <source>This file contains only the state of a training run, no weights.</source>
        <translation>此文件只含训练状态，不含权重。</translation>
    </message>
    <message>
        <source>This file contains something other than numbers where weights should be.</source>
        <translation>此文件中本应是权重的地方不是数字。</translation>
    </message>
    <message>
        <source>Some tensors in this weights file have no name, or the same name twice.</source>
        <translation>此权重文件中有些张量没有名称，或名称重复。</translation>
    </message>
    <message>
        <source>These weights are laid out in memory in a way that cannot be used here.</source>
        <translation>这些权重在内存中的排列方式在此无法使用。</translation>
    </message>
    <message>
        <source>Save them again after calling .contiguous() on each tensor.</source>
        <translation>请对每个张量调用 .contiguous() 后重新保存。</translation>
    </message>
    <message>
        <source>These weights are damaged: some of their numbers are not finite.</source>
        <translation>这些权重已损坏：其中一些数字不是有限值。</translation>
    </message>
    <message>
        <source>These weights are damaged: some of their numbers are absurdly large.</source>
        <translation>这些权重已损坏：其中一些数字大得离谱。</translation>
    </message>
    <message>
        <source>These weights are damaged: a variance in them is negative.</source>
        <translation>这些权重已损坏：其中有负的方差。</translation>
    </message>
    <message>
        <source>Do not use this file. If it is your own, save only the numbers: torch.save(model.state_dict(), file).</source>
        <translation>请勿使用此文件。如果是您自己的文件，请只保存数字：torch.save(model.state_dict(), file)。</translation>
    </message>
    <message>
        <source>Save only the weights and the names of the classes; MMPretrain's tools/model_converters/publish_model.py does that.</source>
        <translation>请只保存权重和类别名称；MMPretrain 的 tools/model_converters/publish_model.py 可以做到。</translation>
    </message>
    <message>
        <source>This is not a plain weights file: it was not written by torch.save.</source>
        <translation>这不是普通的权重文件：不是由 torch.save 写入的。</translation>
    </message>
    <message>
        <source>This is not a weights file: its table of contents is far too long.</source>
        <translation>这不是权重文件：其目录过长。</translation>
    </message>
    <message>
        <source>This file keeps records of its training beside the weights, which are not read here.</source>
        <translation>此文件在权重旁保留了训练记录，这里不读取。</translation>
    </message>
    <message>
        <source>This file contains a whole program object, not only weights.</source>
        <translation>此文件含有完整的程序对象，而不只是权重。</translation>
    </message>
    <message>
        <source>The names of the classes are too long for a weights file.</source>
        <translation>类别名称过长，无法写入权重文件。</translation>
    </message>
    <message>
        <source>Shorten them: together they may take 16 MB.</source>
        <translation>请缩短名称：总共最多可占 16 MB。</translation>
    </message>
    <message>
        <source>This is a TorchScript program, not only weights.</source>
        <translation>这是 TorchScript 程序，而不只是权重。</translation>
    </message>
    <message>
        <source>This weights file was compressed after it was saved.</source>
        <translation>此权重文件在保存后被压缩过。</translation>
    </message>
    <message>
        <source>Use the original file.</source>
        <translation>请使用原始文件。</translation>
    </message>
</context>
<context>
    <name>workers/archive</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Top class</source>
        <translation>最佳类别</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>Second class</source>
        <translation>第二类别</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>相似度</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>{0}, page {1}</source>
        <translation>{0}，第 {1} 页</translation>
    </message>
</context>
<context>
    <name>workers/items</name>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改时间</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>拍摄时间</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>相机</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Burst</source>
        <translation>连拍</translation>
    </message>
    <message>
        <source>Other weights</source>
        <translation>其他权重</translation>
    </message>
    <message numerus="yes">
        <source>{0}: %n image(s)</source>
        <translation>
            <numerusform>{0}：%n 张图像</numerusform>
        </translation>
    </message>
    <message>
        <source>unlike any class</source>
        <translation>与任何类别都不同</translation>
    </message>
    <message>
        <source>not sure: {0}</source>
        <translation>不确定：{0}</translation>
    </message>
    <message>
        <source>{0} (kind not clear)</source>
        <translation>{0}（种类不明）</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>{0}, {1}, not sure</source>
        <translation>{0}，{1}，不确定</translation>
    </message>
    <message>
        <source>{0}, {1}, maybe</source>
        <translation>{0}，{1}，也许</translation>
    </message>
</context>
<context>
    <name>workers/jobs</name>
    <message>
        <source>Another {name} is still running.</source>
        <translation>另一个操作 “{name}” 仍在运行。</translation>
    </message>
    <message>
        <source>Wait until it finishes, then try again.</source>
        <translation>请等待其完成后重试。</translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>程序内部出错。</translation>
    </message>
    <message>
        <source>Your images were not changed. Report this with the details.</source>
        <translation>您的图像没有改变。请附上详细信息报告此问题。</translation>
    </message>
</context>
<context>
    <name>workers/live</name>
    <message>
        <source>This program is not allowed to use the camera.</source>
        <translation>本程序不允许使用摄像头。</translation>
    </message>
    <message>
        <source>Allow it under System Settings, Privacy &amp; Security, Camera, then try again.</source>
        <translation>请在“系统设置”的“隐私与安全性”&gt;“摄像头”中允许，然后重试。</translation>
    </message>
    <message>
        <source>A frame of this source could not be shown.</source>
        <translation>无法显示此来源的一帧画面。</translation>
    </message>
    <message>
        <source>Wait for the next frames. If nothing moves, open the source again.</source>
        <translation>请等待后续画面。如果没有动静，请重新打开来源。</translation>
    </message>
    <message numerus="yes">
        <source>Recorded %Ln prediction(s) in {0}</source>
        <translation>
            <numerusform>已在 {0} 中记录 %Ln 个预测</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recorded %Ln frame(s) in {0}</source>
        <translation>
            <numerusform>已在 {0} 中录制 %Ln 帧</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frame(s) left out</source>
        <translation>
            <numerusform>略去 %Ln 帧</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved {0} in {1}</source>
        <translation>已将 {0} 保存到 {1}</translation>
    </message>
</context>
<context>
    <name>workers/network</name>
    <message>
        <source>Something went wrong inside the program while the network was loading.</source>
        <translation>加载网络时程序内部出错。</translation>
    </message>
    <message>
        <source>Try again. If it happens again, report it with the details.</source>
        <translation>请重试。如果再次发生，请附上详细信息报告。</translation>
    </message>
</context>
<context>
    <name>workers/pictures</name>
    <message>
        <source>Something went wrong inside the program with this image.</source>
        <translation>处理此图像时程序内部出错。</translation>
    </message>
    <message>
        <source>Other images are not affected. Report this with the details.</source>
        <translation>其他图像不受影响。请附上详细信息报告。</translation>
    </message>
</context>
<context>
    <name>workers/review</name>
    <message>
        <source>right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>is: {0}</source>
        <translation>应为：{0}</translation>
    </message>
</context>
<context>
    <name>workers/runs</name>
    <message>
        <source>These images were classified with other weights or in another mode.</source>
        <translation>这些图像是用其他权重或模式分类的。</translation>
    </message>
    <message>
        <source>Choose the weights and the mode of this run first.</source>
        <translation>请先选择此批次的权重和模式。</translation>
    </message>
    <message>
        <source>No images were found there.</source>
        <translation>在那里没有找到图像。</translation>
    </message>
    <message>
        <source>Skipped: {counts}.</source>
        <translation>已跳过：{counts}。</translation>
    </message>
    <message>
        <source>Drop a folder that contains images, or single images.</source>
        <translation>请拖放包含图像的文件夹，或单张图像。</translation>
    </message>
    <message>
        <source>Unpack the archive, then open its folder.</source>
        <translation>请解压后打开其文件夹。</translation>
    </message>
    <message>
        <source>The predictions are not affected. Close other programs that use the GPU.</source>
        <translation>预测不受影响。请关闭使用 GPU 的其他程序。</translation>
    </message>
</context>
<context>
    <name>workers/serve</name>
    <message>
        <source>The network is still loading.</source>
        <translation>网络仍在加载。</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>请稍等后重试。</translation>
    </message>
</context>
<context>
    <name>workers/similar</name>
    <message>
        <source>Group {0}</source>
        <translation>第 {0} 组</translation>
    </message>
    <message>
        <source>best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>副本</translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked</source>
        <translation>
            <numerusform>已标记 %Ln 张</numerusform>
        </translation>
    </message>
    <message>
        <source>marked</source>
        <translation>已标记</translation>
    </message>
</context>
<context>
    <name>workers/teach</name>
    <message>
        <source>Nothing has been learned yet.</source>
        <translation>尚未学习任何内容。</translation>
    </message>
    <message>
        <source>Wait until the classes have been learned.</source>
        <translation>请等待类别学习完成。</translation>
    </message>
    <message>
        <source>“{path}” is not a name for weights.</source>
        <translation>“{path}” 不能用作权重的名称。</translation>
    </message>
    <message>
        <source>Choose a name that ends in .safetensors.</source>
        <translation>请选择以 .safetensors 结尾的名称。</translation>
    </message>
</context>
<context>
    <name>interface</name>
    <message>
        <source>There is no mode “{mode}”.</source>
        <translation>没有模式 “{mode}”。</translation>
    </message>
    <message>
        <source>Use one of them: {list}.</source>
        <translation>请使用其中之一：{list}。</translation>
    </message>
    <message>
        <source>A contrast needs two classes.</source>
        <translation>对比需要两个类别。</translation>
    </message>
    <message>
        <source>Give a label as well.</source>
        <translation>请也给出标签。</translation>
    </message>
    <message>
        <source>A {name} is not an image.</source>
        <translation>{name} 不是图像。</translation>
    </message>
    <message>
        <source>Give a path, the bytes of a file, a Pillow image, or an array.</source>
        <translation>请给出路径、文件字节、Pillow 图像或数组。</translation>
    </message>
    <message>
        <source>An array of shape {shape} and type {dtype} is not an image.</source>
        <translation>形状为 {shape}、类型为 {dtype} 的数组不是图像。</translation>
    </message>
    <message>
        <source>Give (H, W, 3), (H, W, 4) or (H, W), of type uint8, with red first.</source>
        <translation>请给出 uint8 类型的 (H, W, 3)、(H, W, 4) 或 (H, W)，红色在前。</translation>
    </message>
    <message>
        <source>The Pillow image cannot be read.</source>
        <translation>无法读取该 Pillow 图像。</translation>
    </message>
    <message>
        <source>Load it first, or convert it to RGB.</source>
        <translation>请先加载它，或转换为 RGB。</translation>
    </message>
</context>
<context>
    <name>widgets/answers</name>
    <message>
        <source>ImageNet's classes</source>
        <translation>ImageNet 的类别</translation>
    </message>
    <message>
        <source>Your classes: {0}</source>
        <translation>您的类别：{0}</translation>
    </message>
    <message>
        <source>A name, a synonym, a WordNet id or a class index</source>
        <translation>名称、同义词、WordNet 标识或类别编号</translation>
    </message>
    <message>
        <source>Matching classes</source>
        <translation>匹配的类别</translation>
    </message>
    <message>
        <source>No matching class</source>
        <translation>没有匹配的类别</translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Contrast with another class…</source>
        <translation>与另一类别对比…</translation>
    </message>
    <message>
        <source>Show what supports this class more than another</source>
        <translation>显示哪些内容更支持此类别而不是另一类别</translation>
    </message>
    <message>
        <source>Rather than…</source>
        <translation>而不是…</translation>
    </message>
    <message>
        <source>Remove the contrast</source>
        <translation>取消对比</translation>
    </message>
    <message>
        <source>rather than {0}</source>
        <translation>而不是 {0}</translation>
    </message>
    <message>
        <source>“{0}” is named from a probability of {1} on.</source>
        <translation>概率达到 {1} 时给出“{0}”。</translation>
    </message>
    <message>
        <source>Kinds: {0}</source>
        <translation>种类：{0}</translation>
    </message>
    <message>
        <source>Similarity to the closest class that was taught: {0}</source>
        <translation>与最接近的已学类别的相似度：{0}</translation>
    </message>
    <message>
        <source>Where the network looked.</source>
        <translation>网络看了哪里。</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>更少</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>Method: {0}. {1}</source>
        <translation>方法：{0}。{1}</translation>
    </message>
    <message>
        <source>It is coarse: {0} × {1} patches were covered.</source>
        <translation>它较为粗略：遮挡了 {0} × {1} 个区块。</translation>
    </message>
    <message>
        <source>the last block</source>
        <translation>最后一个模块</translation>
    </message>
    <message>
        <source>It combines what {0} of the network found on a grid of {1} × {2} cells; details finer than a cell come from smoothing.</source>
        <translation>它汇总了网络的 {0} 在 {1} × {2} 网格上的发现；比网格更细的细节来自平滑。</translation>
    </message>
    <message>
        <source>Each map is scaled to its own minimum and maximum, so the brightness of two maps cannot be compared. A bright area raised the score. It may be the object itself, its surroundings, or something common in the training images. To check, cover that area: the method “Occlusion” does so.</source>
        <translation>每张图都按自身的最小值和最大值缩放，因此两张图的亮度不能比较。明亮区域提高了分数。它可能是物体本身、其周围环境，或训练图像中常见的东西。要核实，请遮挡该区域：“Occlusion” 方法正是如此。</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格键</translation>
    </message>
    <message>
        <source>Hold {0} to see the image alone.</source>
        <translation>按住 {0} 可单独查看图像。</translation>
    </message>
    <message>
        <source>Find another class…</source>
        <translation>查找其他类别…</translation>
    </message>
    <message>
        <source>Shows where the network looked for this class.</source>
        <translation>显示网络为此类别看了哪里。</translation>
    </message>
    <message>
        <source>{name}, {share} percent, most likely</source>
        <translation>{name}，百分之 {share}，最有可能</translation>
    </message>
    <message>
        <source>{name}, {share} percent</source>
        <translation>{name}，百分之 {share}</translation>
    </message>
</context>
<context>
    <name>widgets/archive</name>
    <message>
        <source>Image of an archive</source>
        <translation>归档中的图像</translation>
    </message>
    <message>
        <source>Back to the archive</source>
        <translation>返回归档</translation>
    </message>
    <message>
        <source>“{0}” is not a file of this computer.</source>
        <translation>“{0}” 不是此计算机上的文件。</translation>
    </message>
    <message>
        <source>It is in an archive or on a server. Copy it to this computer first.</source>
        <translation>它在压缩包中或服务器上。请先复制到此计算机。</translation>
    </message>
    <message>
        <source>From the archive “{0}”</source>
        <translation>来自归档“{0}”</translation>
    </message>
    <message>
        <source>Open image</source>
        <translation>打开图像</translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation>查找相似图像</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>在文件管理器中显示</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>显示所有行</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) so far</source>
        <translation>
            <numerusform>目前 %Ln 张图像</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} images</source>
        <translation>{0} 张图像</translation>
    </message>
    <message>
        <source>Filters by kind, camera, date and place do not work in archives.</source>
        <translation>按种类、相机、日期和地点的筛选在归档中不可用。</translation>
    </message>
    <message>
        <source>This archive keeps no features (--features)</source>
        <translation>此归档未保留特征（--features）</translation>
    </message>
    <message>
        <source>Images of this archive</source>
        <translation>此归档的图像</translation>
    </message>
</context>
<context>
    <name>widgets/common</name>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>隐藏详细信息</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>As the system ({0})</source>
        <translation>与系统相同（{0}）</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>dd MMM yyyy, HH:mm</source>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
    <message>
        <source>dd MMMM yyyy, HH:mm</source>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
    <message>
        <source>dd MMM, HH:mm</source>
        <translation>M月d日 HH:mm</translation>
    </message>
    <message>
        <source>The network knows 1,000 everyday classes: animals, plants, food, vehicles, tools, furniture, places. It does not know people, brands or text, and always names the class that fits best.</source>
        <translation>网络认识 1,000 个日常类别：动物、植物、食物、交通工具、工具、家具、场所。它不认识人、品牌或文字，并且总会说出最接近的类别。</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} 到 {1}</translation>
    </message>
    <message>
        <source>{0} ms</source>
        <translation>{0} 毫秒</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} 秒</translation>
    </message>
    <message>
        <source>{0} s left</source>
        <translation>剩余 {0} 秒</translation>
    </message>
    <message>
        <source>{0} min {1:02d} s left</source>
        <translation>剩余 {0} 分 {1:02d} 秒</translation>
    </message>
    <message>
        <source>{0} min left</source>
        <translation>剩余 {0} 分钟</translation>
    </message>
    <message>
        <source>{0} h left</source>
        <translation>剩余 {0} 小时</translation>
    </message>
    <message>
        <source>{0} min {1} s</source>
        <translation>{0} 分 {1} 秒</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} 小时 {1} 分</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>widgets/evaluation</name>
    <message>
        <source>Image of an evaluation</source>
        <translation>评估中的图像</translation>
    </message>
    <message>
        <source>Back to the report</source>
        <translation>返回报告</translation>
    </message>
    <message>
        <source>Label: {0} · classified right in the evaluation ({2})</source>
        <translation>标签：{0} · 评估中分类正确（{2}）</translation>
    </message>
    <message>
        <source>Label: {0} · classified as {1} in the evaluation ({2})</source>
        <translation>标签：{0} · 评估中分类为 {1}（{2}）</translation>
    </message>
    <message>
        <source>Bars: accuracy. Lines: mean probability.</source>
        <translation>柱形：准确率。线条：平均概率。</translation>
    </message>
    <message>
        <source>Use this threshold</source>
        <translation>使用此阈值</translation>
    </message>
    <message>
        <source>Do its probabilities match its accuracy?</source>
        <translation>其概率与准确率相符吗？</translation>
    </message>
    <message>
        <source>When should it say “not sure”?</source>
        <translation>何时应说“不确定”？</translation>
    </message>
    <message>
        <source>No threshold that leaves at least {0} predictions makes 95% of them right on these images.</source>
        <translation>没有阈值能在保留至少 {0} 个预测的同时使这些图像上 95% 的预测正确。</translation>
    </message>
    <message>
        <source>From {0}, {1} of the {2} predictions are right (95% interval {3}).</source>
        <translation>从 {0} 起，{2} 个预测中有 {1} 个正确（95% 区间 {3}）。</translation>
    </message>
    <message>
        <source>{0} right: {1}</source>
        <translation>{0} 正确：{1}</translation>
    </message>
    <message>
        <source>The lowest threshold above which {0} of the predictions are right</source>
        <translation>高于该值时 {0} 的预测正确的最低阈值</translation>
    </message>
    <message>
        <source>Back to {0}</source>
        <translation>恢复为 {0}</translation>
    </message>
    <message>
        <source>Current threshold: {0}</source>
        <translation>当前阈值：{0}</translation>
    </message>
    <message>
        <source>{0} ({1}): {2} of {3} found (recall), {4} in the top 5; {5} of {6} classified as it are right (precision)</source>
        <translation>{0}（{1}）：{3} 张中找到 {2} 张（召回率），{4} 张在前 5 名内；分类为它的 {6} 张中有 {5} 张正确（精确率）</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>召回率</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <source>In top 5</source>
        <translation>在前 5 名内</translation>
    </message>
    <message>
        <source>Accuracy by class</source>
        <translation>各类别准确率</translation>
    </message>
    <message>
        <source>Compare with an earlier evaluation</source>
        <translation>与先前的评估比较</translation>
    </message>
    <message>
        <source>Earlier evaluation</source>
        <translation>先前的评估</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Open report…</source>
        <translation>打开报告…</translation>
    </message>
    <message>
        <source>This one ({0})</source>
        <translation>本次（{0}）</translation>
    </message>
    <message>
        <source> {0} that only one of them has skipped.</source>
        <translation> {0} 只被其中一次跳过。</translation>
    </message>
    <message>
        <source> {0} paired by content, because the paths differ.</source>
        <translation> {0} 按内容配对，因为路径不同。</translation>
    </message>
    <message>
        <source>Difference in top-1 accuracy: {0}. McNemar’s test on {1} in both ({2}): {3}. Earlier: {4}.</source>
        <translation>top-1 准确率之差：{0}。对两者共有的 {1} 进行 McNemar 检验（{2}）：{3}。先前：{4}。</translation>
    </message>
    <message>
        <source>Only this one right: {0}</source>
        <translation>仅本次正确：{0}</translation>
    </message>
    <message>
        <source>Only the earlier one right: {0}</source>
        <translation>仅先前正确：{0}</translation>
    </message>
    <message>
        <source>Top-1 error</source>
        <translation>top-1 错误率</translation>
    </message>
    <message>
        <source>Top-5 error</source>
        <translation>top-5 错误率</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>先前</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>打开报告</translation>
    </message>
    <message>
        <source>Reports (*.json)</source>
        <translation>报告 (*.json)</translation>
    </message>
    <message>
        <source>Most frequent confusions</source>
        <translation>最常见的混淆</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) of “{0}” classified as “{1}”; click to show</source>
        <translation>
            <numerusform>%Ln 张“{0}”图像被分类为“{1}”；点击显示</numerusform>
        </translation>
    </message>
    <message>
        <source>an evaluation is running (Ctrl+E to show it)</source>
        <translation>评估正在运行（Ctrl+E 显示）</translation>
    </message>
    <message>
        <source>An evaluation is running. Stop it before you begin another one.</source>
        <translation>评估正在运行。请先停止再开始另一个。</translation>
    </message>
    <message>
        <source>The evaluation is finished (Ctrl+E to show it).</source>
        <translation>评估已完成（Ctrl+E 显示）。</translation>
    </message>
    <message>
        <source>Images above the threshold (coverage)</source>
        <translation>高于阈值的图像（覆盖率）</translation>
    </message>
    <message>
        <source>Accuracy on these</source>
        <translation>这些图像上的准确率</translation>
    </message>
    <message>
        <source>Coverage and accuracy</source>
        <translation>覆盖率与准确率</translation>
    </message>
    <message>
        <source>No image was evaluated.</source>
        <translation>没有评估任何图像。</translation>
    </message>
    <message>
        <source>With a threshold of {0}, every image is “not sure”.</source>
        <translation>阈值为 {0} 时，所有图像都“不确定”。</translation>
    </message>
    <message>
        <source>With a threshold of {0}, {1} of the images get a class, and {2} of those are right.</source>
        <translation>阈值为 {0} 时，{1} 的图像得到类别，其中 {2} 正确。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Deletes its results. The images are not changed.</source>
        <translation>删除其结果。图像不会改变。</translation>
    </message>
    <message>
        <source> is unfinished</source>
        <translation> 未完成</translation>
    </message>
    <message>
        <source>{0} evaluated ({1}, {2}), started {3}. The results so far are saved.</source>
        <translation>已评估 {0}（{1}，{2}），开始于 {3}。目前的结果已保存。</translation>
    </message>
    <message>
        <source>Earlier evaluations</source>
        <translation>先前的评估</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>95% interval {0}; {1} of {2} wrong</source>
        <translation>95% 区间 {0}；{2} 中有 {1} 个错误</translation>
    </message>
    <message>
        <source>The top class is not the label.</source>
        <translation>最佳类别不是标签。</translation>
    </message>
    <message>
        <source>Top </source>
        <translation>前 </translation>
    </message>
    <message>
        <source>Number of classes among which the label must be</source>
        <translation>标签须在其中的类别数</translation>
    </message>
    <message>
        <source>Top-{0} error</source>
        <translation>top-{0} 错误率</translation>
    </message>
    <message>
        <source>The label is not in the top {0}.</source>
        <translation>标签不在前 {0} 名内。</translation>
    </message>
    <message>
        <source>another class</source>
        <translation>另一类别</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) of “{0}” classified as “{1}”</source>
        <translation>
            <numerusform>%Ln 张“{0}”图像被分类为“{1}”</numerusform>
        </translation>
    </message>
    <message>
        <source>other classes</source>
        <translation>其他类别</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>混淆矩阵</translation>
    </message>
    <message>
        <source>Save image…</source>
        <translation>保存图像…</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>保存表格…</translation>
    </message>
    <message>
        <source>Rows are labels; columns are predictions, with the numbers of the rows. Click a cell to show its images.</source>
        <translation>行是标签；列是预测，编号与行相同。点击单元格显示其图像。</translation>
    </message>
    <message>
        <source>The classes that are confused most are shown; the saved table has all.</source>
        <translation>显示最常混淆的类别；保存的表格包含全部类别。</translation>
    </message>
    <message>
        <source>There are no confusions.</source>
        <translation>没有混淆。</translation>
    </message>
    <message>
        <source>Recall and precision by class</source>
        <translation>各类别的召回率和精确率</translation>
    </message>
    <message>
        <source>Click a class to show its images, the wrong ones first.</source>
        <translation>点击类别显示其图像，错误的在前。</translation>
    </message>
    <message>
        <source>Label → prediction. Click to show the images.</source>
        <translation>标签 → 预测。点击显示图像。</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>New evaluation</source>
        <translation>新建评估</translation>
    </message>
    <message>
        <source>Measures how often the network is right on labelled images, and whether its probabilities match its accuracy.</source>
        <translation>测量网络在有标签的图像上有多常正确，以及其概率是否与准确率相符。</translation>
    </message>
    <message>
        <source>The results so far are saved; you can resume later</source>
        <translation>目前的结果已保存；您可以稍后继续</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>正在准备…</translation>
    </message>
    <message>
        <source>Loading {0}…</source>
        <translation>正在加载 {0}…</translation>
    </message>
    <message>
        <source>So far: {0} top-1 error, {1} top-5 error</source>
        <translation>目前：top-1 错误率 {0}，top-5 错误率 {1}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) cannot be read</source>
        <translation>
            <numerusform>%Ln 张图像无法读取</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Probability of the top class</source>
        <translation>最佳类别的概率</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Reliability diagram</source>
        <translation>可靠性图</translation>
    </message>
    <message>
        <source>No image has a probability of {0}.</source>
        <translation>没有图像的概率为 {0}。</translation>
    </message>
    <message>
        <source>Probability {0}: {1} of {2} right.</source>
        <translation>概率 {0}：{2} 张中有 {1} 张正确。</translation>
    </message>
    <message>
        <source>Well calibrated: probabilities and accuracy differ by {0} points on average (ECE).</source>
        <translation>校准良好：概率与准确率平均相差 {0} 个百分点（ECE）。</translation>
    </message>
    <message>
        <source>Overconfident</source>
        <translation>过于自信</translation>
    </message>
    <message>
        <source>Underconfident</source>
        <translation>不够自信</translation>
    </message>
    <message>
        <source>{0}: probabilities and accuracy differ by {1} points on average (ECE).</source>
        <translation>{0}：概率与准确率平均相差 {1} 个百分点（ECE）。</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>已保存为 {0}</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Save confusion matrix</source>
        <translation>保存混淆矩阵</translation>
    </message>
    <message>
        <source>Web page (HTML)…</source>
        <translation>网页（HTML）…</translation>
    </message>
    <message>
        <source>JSON (to open or compare later)…</source>
        <translation>JSON（供以后打开或比较）…</translation>
    </message>
    <message>
        <source>CSV (one row per image)…</source>
        <translation>CSV（每张图像一行）…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>1 crop</source>
        <translation>1 个裁剪</translation>
    </message>
    <message>
        <source>The centre of each image, as in normal use.</source>
        <translation>每张图像的中央，与平常使用相同。</translation>
    </message>
    <message>
        <source>12 crops</source>
        <translation>12 个裁剪</translation>
    </message>
    <message>
        <source>Corners, centre and the whole image, also mirrored, averaged.</source>
        <translation>四角、中央和整张图像，另加镜像，取平均。</translation>
    </message>
    <message>
        <source>144 crops</source>
        <translation>144 个裁剪</translation>
    </message>
    <message>
        <source>Four scales, three squares, six crops, also mirrored, averaged.</source>
        <translation>四种尺度、三个方块、六个裁剪，另加镜像，取平均。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Crops per image</source>
        <translation>每张图像的裁剪数</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Listing weights…</source>
        <translation>正在列出权重…</translation>
    </message>
    <message>
        <source>There are no weights on this computer.</source>
        <translation>此计算机上没有权重。</translation>
    </message>
    <message>
        <source>Ensemble: the predictions of these weights are averaged.</source>
        <translation>集成：对这些权重的预测取平均。</translation>
    </message>
    <message>
        <source>Choose several to average their predictions (ensemble).</source>
        <translation>选择多个以对其预测取平均（集成）。</translation>
    </message>
    <message>
        <source>Choose labelled images first.</source>
        <translation>请先选择有标签的图像。</translation>
    </message>
    <message>
        <source>Choose weights first.</source>
        <translation>请先选择权重。</translation>
    </message>
    <message>
        <source>Started before: {0} done.</source>
        <translation>之前已开始：完成 {0}。</translation>
    </message>
    <message>
        <source>This takes {0} on this computer. You can stop and resume it.</source>
        <translation>在此计算机上需要 {0}。您可以停止并继续。</translation>
    </message>
    <message>
        <source>You can stop and resume it.</source>
        <translation>您可以停止并继续。</translation>
    </message>
    <message>
        <source>Ground truth…</source>
        <translation>标注…</translation>
    </message>
    <message>
        <source>ILSVRC file with one class number per line, for a folder without subfolders</source>
        <translation>每行一个类别编号的 ILSVRC 文件，用于没有子文件夹的文件夹</translation>
    </message>
    <message>
        <source>Class list…</source>
        <translation>类别列表…</translation>
    </message>
    <message>
        <source>WordNet ids, if the ground truth does not use ILSVRC’s numbers</source>
        <translation>WordNet 标识，若标注不使用 ILSVRC 的编号</translation>
    </message>
    <message>
        <source>Blacklist…</source>
        <translation>黑名单…</translation>
    </message>
    <message>
        <source>Numbers of images that are skipped</source>
        <translation>要跳过的图像编号</translation>
    </message>
    <message>
        <source>Mapping…</source>
        <translation>映射…</translation>
    </message>
    <message>
        <source>CSV file: the name of a folder, then its class</source>
        <translation>CSV 文件：文件夹名称，然后是其类别</translation>
    </message>
    <message>
        <source>Labelled images</source>
        <translation>有标签的图像</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Choose CSV file…</source>
        <translation>选择 CSV 文件…</translation>
    </message>
    <message>
        <source>ILSVRC files and mappings</source>
        <translation>ILSVRC 文件和映射</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Tench is 0</source>
        <translation>丁鱥（tench）为 0</translation>
    </message>
    <message>
        <source>Tench is 1</source>
        <translation>丁鱥（tench）为 1</translation>
    </message>
    <message>
        <source>A folder with one subfolder per class, named after the class or its WordNet id; or a CSV file with the columns “path” and “label”. You can also drop it here.</source>
        <translation>每个类别一个子文件夹的文件夹，以类别或其 WordNet 标识命名；或含“path”和“label”列的 CSV 文件。也可以拖放到这里。</translation>
    </message>
    <message>
        <source>Reading the labels…</source>
        <translation>正在读取标签…</translation>
    </message>
    <message>
        <source>Which number has the first class, tench?</source>
        <translation>第一个类别丁鱥（tench）的编号是？</translation>
    </message>
    <message>
        <source>Choose labelled folder</source>
        <translation>选择有标签的文件夹</translation>
    </message>
    <message>
        <source>Choose table of labels</source>
        <translation>选择标签表格</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}，{1}</translation>
    </message>
    <message>
        <source>“{0}” is {1}</source>
        <translation>“{0}”是 {1}</translation>
    </message>
    <message>
        <source>… and {0} more</source>
        <translation>… 另有 {0}</translation>
    </message>
    <message>
        <source>Labels: {0}.</source>
        <translation>标签：{0}。</translation>
    </message>
    <message>
        <source>line {0}: “{1}”</source>
        <translation>第 {0} 行：“{1}”</translation>
    </message>
    <message>
        <source>{0} not found ({1})</source>
        <translation>未找到 {0}（{1}）</translation>
    </message>
    <message>
        <source>{0} on the blacklist</source>
        <translation>黑名单中的 {0}</translation>
    </message>
    <message>
        <source>Skipped: {0}.</source>
        <translation>已跳过：{0}。</translation>
    </message>
    <message numerus="yes">
        <source>Labels without a matching class: %Ln</source>
        <translation>
            <numerusform>没有匹配类别的标签：%Ln</numerusform>
        </translation>
    </message>
    <message>
        <source> ({0} skipped).</source>
        <translation>（已跳过 {0}）。</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>无标签</translation>
    </message>
    <message>
        <source>… and {0} more.</source>
        <translation>… 另有 {0}。</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation>几秒钟</translation>
    </message>
    <message>
        <source>about {0:.0f} s</source>
        <translation>约 {0:.0f} 秒</translation>
    </message>
    <message>
        <source>about {0:.0f} min</source>
        <translation>约 {0:.0f} 分钟</translation>
    </message>
    <message>
        <source>about {0} h</source>
        <translation>约 {0} 小时</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>不到一秒</translation>
    </message>
    <message>
        <source>{0} min {1:02d} s</source>
        <translation>{0} 分 {1:02d} 秒</translation>
    </message>
    <message>
        <source>{0} h {1:02d} min</source>
        <translation>{0} 小时 {1:02d} 分</translation>
    </message>
    <message>
        <source>no image was evaluated</source>
        <translation>没有评估任何图像</translation>
    </message>
    <message>
        <source>single crop</source>
        <translation>单个裁剪</translation>
    </message>
    <message numerus="yes">
        <source>%Ln crop(s)</source>
        <translation>
            <numerusform>%Ln 个裁剪</numerusform>
        </translation>
    </message>
    <message>
        <source>, ensemble of {0}</source>
        <translation>，{0} 个的集成</translation>
    </message>
    <message>
        <source>{0} mode</source>
        <translation>{0} 模式</translation>
    </message>
    <message>
        <source>{0} images/s</source>
        <translation>{0} 张/秒</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>class {0}</source>
        <translation>类别 {0}</translation>
    </message>
    <message>
        <source>closest kind {0}</source>
        <translation>最近的种类 {0}</translation>
    </message>
    <message>
        <source>{0} levels up {1}</source>
        <translation>上 {0} 级 {1}</translation>
    </message>
    <message>
        <source>Right by level</source>
        <translation>各层级的正确率</translation>
    </message>
    <message>
        <source>{0} cannot be read</source>
        <translation>{0} 无法读取</translation>
    </message>
    <message>
        <source>{0} with unknown labels</source>
        <translation>{0} 的标签未知</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>class named in {0} ({1} right)</source>
        <translation>{0} 给出类别（{1} 正确）</translation>
    </message>
    <message>
        <source>only the kind in {0} ({1} right)</source>
        <translation>{0} 只给出种类（{1} 正确）</translation>
    </message>
    <message>
        <source>not sure in {0}</source>
        <translation>{0} 不确定</translation>
    </message>
    <message>
        <source>{0} top-1 error</source>
        <translation>top-1 错误率 {0}</translation>
    </message>
    <message>
        <source>No difference: both were right on the same images ({0} compared).</source>
        <translation>没有差异：两者在相同的图像上正确（比较了 {0}）。</translation>
    </message>
    <message>
        <source>No significant difference: this one alone was right on {0}, the earlier one alone on {1}, which may be chance ({2}).</source>
        <translation>没有显著差异：仅本次正确的有 {0}，仅先前正确的有 {1}，可能是偶然（{2}）。</translation>
    </message>
    <message>
        <source>This one is better: it alone was right on {0}, the earlier one alone on {1}. That is unlikely to be chance ({2}).</source>
        <translation>本次更好：仅本次正确的有 {0}，仅先前正确的有 {1}。不太可能是偶然（{2}）。</translation>
    </message>
    <message>
        <source>The earlier one is better: it alone was right on {0}, this one alone on {1}. That is unlikely to be chance ({2}).</source>
        <translation>先前更好：仅先前正确的有 {0}，仅本次正确的有 {1}。不太可能是偶然（{2}）。</translation>
    </message>
</context>
<context>
    <name>widgets/explain</name>
    <message>
        <source>Method and style of the heat map</source>
        <translation>热力图的方法和样式</translation>
    </message>
    <message>
        <source>Whole image</source>
        <translation>整张图像</translation>
    </message>
    <message>
        <source>Also covers the edges outside the crop, which the prediction did not use.</source>
        <translation>也覆盖裁剪之外、预测未使用的边缘。</translation>
    </message>
    <message>
        <source>Contour lines</source>
        <translation>等高线</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>{0} × {0} cells</source>
        <translation>{0} × {0} 格</translation>
    </message>
    <message>
        <source>last block, </source>
        <translation>最后一个模块，</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>解释</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Hide below</source>
        <translation>隐藏低于</translation>
    </message>
    <message>
        <source>Hide the heat map below</source>
        <translation>隐藏热力图中低于此值的部分</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Colours of the heat map</source>
        <translation>热力图的颜色</translation>
    </message>
    <message>
        <source>Shows edges that the map does not have; unsafe for the colour-blind</source>
        <translation>会显示图中没有的边缘；对色盲者不友好</translation>
    </message>
    <message>
        <source>Colours: {0}</source>
        <translation>颜色：{0}</translation>
    </message>
    <message>
        <source>Colours of the heat map: {0}</source>
        <translation>热力图的颜色：{0}</translation>
    </message>
    <message>
        <source>{0} – rainbow, misleading</source>
        <translation>{0} – 彩虹色，易误导</translation>
    </message>
    <message>
        <source>Top 5 side by side</source>
        <translation>前 5 名并排</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>热力图</translation>
    </message>
    <message>
        <source>Show where the network looked (H)</source>
        <translation>显示网络看了哪里（H）</translation>
    </message>
    <message>
        <source>Method, layer, threshold, contour lines, whole image (E)</source>
        <translation>方法、层、阈值、等高线、整张图像（E）</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>前后对比</translation>
    </message>
    <message>
        <source>Before and after, or top 5 side by side</source>
        <translation>前后对比，或前 5 名并排</translation>
    </message>
    <message>
        <source>Strength of the heat map</source>
        <translation>热力图的强度</translation>
    </message>
    <message>
        <source>How strongly the heat map covers the image</source>
        <translation>热力图覆盖图像的程度</translation>
    </message>
    <message>
        <source>Stop making this heat map</source>
        <translation>停止生成此热力图</translation>
    </message>
    <message>
        <source>Making the heat map</source>
        <translation>正在生成热力图</translation>
    </message>
</context>
<context>
    <name>widgets/follow</name>
    <message>
        <source>Create the folders in</source>
        <translation>在此创建文件夹</translation>
    </message>
    <message>
        <source>For each new image this is run: {0}</source>
        <translation>对每张新图像运行：{0}</translation>
    </message>
    <message>
        <source>The folder is not watched any more: the network has changed.</source>
        <translation>不再监视该文件夹：网络已更换。</translation>
    </message>
    <message>
        <source>Classify the run with these weights, then keep watching.</source>
        <translation>请用这些权重分类该批次，然后继续监视。</translation>
    </message>
    <message>
        <source>Watching is paused: {0}</source>
        <translation>监视已暂停：{0}</translation>
    </message>
    <message>
        <source>Waiting for {0}, which is not there</source>
        <translation>正在等待不存在的 {0}</translation>
    </message>
    <message>
        <source>Watching {0}</source>
        <translation>正在监视 {0}</translation>
    </message>
    <message>
        <source>new: {0}</source>
        <translation>新增：{0}</translation>
    </message>
    <message>
        <source>still being written: {0}</source>
        <translation>仍在写入：{0}</translation>
    </message>
    <message>
        <source>tried again: {0}</source>
        <translation>重试：{0}</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>被监视的文件夹</translation>
    </message>
    <message>
        <source>Only list new images</source>
        <translation>仅列出新图像</translation>
    </message>
    <message>
        <source>Copy new images by class…</source>
        <translation>按类别复制新图像…</translation>
    </message>
    <message>
        <source>Write keywords of new images</source>
        <translation>写入新图像的关键词</translation>
    </message>
    <message>
        <source>Run a program for new images…</source>
        <translation>对新图像运行程序…</translation>
    </message>
    <message>
        <source>What is done with new images</source>
        <translation>如何处理新图像</translation>
    </message>
    <message>
        <source>Program and arguments, then Enter</source>
        <translation>程序和参数，然后按回车</translation>
    </message>
    <message>
        <source>In each argument {path}, {class} and {probability} are replaced</source>
        <translation>每个参数中的 {path}、{class} 和 {probability} 会被替换</translation>
    </message>
    <message>
        <source>Program and arguments</source>
        <translation>程序和参数</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>停止监视</translation>
    </message>
</context>
<context>
    <name>widgets/help</name>
    <message>
        <source>First steps</source>
        <translation>入门</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>More in the menus</source>
        <translation>菜单中还有更多</translation>
    </message>
    <message>
        <source>Find a class…</source>
        <translation>查找类别…</translation>
    </message>
    <message>
        <source>Find a class</source>
        <translation>查找类别</translation>
    </message>
    <message>
        <source>Save diagnostic report</source>
        <translation>保存诊断报告</translation>
    </message>
    <message>
        <source>ZIP archive (*.zip)</source>
        <translation>ZIP 压缩包 (*.zip)</translation>
    </message>
    <message>
        <source>Diagnostic report</source>
        <translation>诊断报告</translation>
    </message>
    <message>
        <source>This is all that the report holds. It is saved as a file where you choose; nothing is sent.</source>
        <translation>这就是报告的全部内容。它会保存为文件，位置由您选择；不会发送任何内容。</translation>
    </message>
    <message>
        <source>Parts of the report</source>
        <translation>报告的各部分</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>With names and paths of files</source>
        <translation>包含文件名和路径</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Open an image</source>
        <translation>打开图像</translation>
    </message>
    <message>
        <source>Drop it on the window, paste it with Ctrl+V, or choose Open. The five most probable classes are on the right, in words and in percent. Everything stays on this computer.</source>
        <translation>将其拖放到窗口上，用 Ctrl+V 粘贴，或选择“打开”。右侧以文字和百分比显示五个最可能的类别。一切都留在此计算机上。</translation>
    </message>
    <message>
        <source>See where the network looked</source>
        <translation>看网络看了哪里</translation>
    </message>
    <message>
        <source>The heat map is brightest where the image raised the score of a class. Choose another of the five classes, or find any other one below them. Hold Space to see the image alone. Explain offers other methods and colours.</source>
        <translation>热力图在图像提高某类别分数的地方最亮。可选择五个类别中的另一个，或在下方查找任意类别。按住空格键可单独查看图像。“解释”提供其他方法和颜色。</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>All images in it are classified into a table that you can filter and sort. You can stop and resume on another day. Below the table you can export the results, sort the files into folders by class, and save heat maps.</source>
        <translation>其中的所有图像会分类到表格中，您可以筛选和排序。您可以停止并在另一天继续。在表格下方可以导出结果、按类别将文件整理到文件夹，以及保存热力图。</translation>
    </message>
    <message>
        <source>Watch a camera or a video</source>
        <translation>观看摄像头或视频</translation>
    </message>
    <message>
        <source>The Camera button opens cameras, videos, streams and folders of frames. The classes follow the moving image; every frame of a video can be classified, and a video can be exported with its heat map.</source>
        <translation>“摄像头”按钮可打开摄像头、视频、视频流和帧文件夹。类别随画面变化；可以分类视频的每一帧，也可以导出带热力图的视频。</translation>
    </message>
    <message>
        <source>Judge what you see</source>
        <translation>判断您看到的结果</translation>
    </message>
    <message>
        <source>A low probability means that the network is not sure; the limit can be moved. Images of something else get a wrong name. With labelled images, Evaluate in the File menu measures how often the network is right.</source>
        <translation>概率低表示网络不确定；界限可以调整。其他事物的图像会得到错误的名称。若有带标签的图像，“文件”菜单中的“评估”可测量网络有多常正确。</translation>
    </message>
    <message>
        <source>Previous and next image</source>
        <translation>上一张和下一张图像</translation>
    </message>
    <message>
        <source>Image alone, while the key is held</source>
        <translation>按住按键时单独显示图像</translation>
    </message>
    <message>
        <source>Heat map of this class</source>
        <translation>此类别的热力图</translation>
    </message>
    <message>
        <source>Show or hide the heat map</source>
        <translation>显示或隐藏热力图</translation>
    </message>
    <message>
        <source>Heat map of another class</source>
        <translation>其他类别的热力图</translation>
    </message>
    <message>
        <source>Before and after; Shift and arrow keys move the line</source>
        <translation>前后对比；Shift 加方向键移动分隔线</translation>
    </message>
    <message>
        <source>Zoom in and out; the wheel does it too</source>
        <translation>放大和缩小；滚轮也可以</translation>
    </message>
    <message>
        <source>Fit to window</source>
        <translation>适应窗口</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>实际大小</translation>
    </message>
    <message>
        <source>Take the image off the list; the file is not changed</source>
        <translation>从列表中移除图像；文件不会改变</translation>
    </message>
    <message>
        <source>Files and runs</source>
        <translation>文件和批次</translation>
    </message>
    <message>
        <source>Open images or a video</source>
        <translation>打开图像或视频</translation>
    </message>
    <message>
        <source>Paste an image or paths</source>
        <translation>粘贴图像或路径</translation>
    </message>
    <message>
        <source>Save with heat map; a snapshot in live mode</source>
        <translation>连同热力图保存；实时模式下为快照</translation>
    </message>
    <message>
        <source>Copy with heat map</source>
        <translation>连同热力图复制</translation>
    </message>
    <message>
        <source>Filter the table</source>
        <translation>筛选表格</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>暂停或继续</translation>
    </message>
    <message>
        <source>Classify the rest</source>
        <translation>分类其余图像</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>清空列表</translation>
    </message>
    <message>
        <source>Bring the previous list back</source>
        <translation>恢复上一个列表</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>导出结果</translation>
    </message>
    <message>
        <source>Teach own classes</source>
        <translation>教自己的类别</translation>
    </message>
    <message>
        <source>Review predictions: R, W, C, U, 2 to 5</source>
        <translation>复核预测：R、W、C、U、2 到 5</translation>
    </message>
    <message>
        <source>Stop, close or go back</source>
        <translation>停止、关闭或返回</translation>
    </message>
    <message>
        <source>Cameras and videos</source>
        <translation>摄像头和视频</translation>
    </message>
    <message>
        <source>Freeze or resume; pause or play</source>
        <translation>冻结或继续；暂停或播放</translation>
    </message>
    <message>
        <source>5 seconds back and forth</source>
        <translation>后退和前进 5 秒</translation>
    </message>
    <message>
        <source>Start and end of the video</source>
        <translation>视频的开头和结尾</translation>
    </message>
    <message>
        <source>One frame back and forth</source>
        <translation>后退和前进一帧</translation>
    </message>
    <message>
        <source>Record or stop recording</source>
        <translation>开始或停止录制</translation>
    </message>
    <message>
        <source>Mirror the image</source>
        <translation>镜像图像</translation>
    </message>
    <message>
        <source>Class over the image</source>
        <translation>图像上显示类别</translation>
    </message>
    <message>
        <source>Add images to a class, while the key is held (Teach)</source>
        <translation>按住按键时向类别添加图像（教学）</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
</context>
<context>
    <name>widgets/items</name>
    <message>
        <source>Images per class</source>
        <translation>每类图像数</translation>
    </message>
    <message>
        <source>By class: {0}</source>
        <translation>按类别：{0}</translation>
    </message>
    <message>
        <source>By class: all {0}</source>
        <translation>按类别：全部 {0}</translation>
    </message>
    <message>
        <source>By class: the {0} shown</source>
        <translation>按类别：显示的 {0}</translation>
    </message>
    <message>
        <source>By class: {0} matching the other filters</source>
        <translation>按类别：符合其他筛选条件的 {0}</translation>
    </message>
    <message>
        <source>maybe</source>
        <translation>也许</translation>
    </message>
    <message>
        <source>kind only</source>
        <translation>仅种类</translation>
    </message>
    <message>
        <source>classifying…</source>
        <translation>正在分类…</translation>
    </message>
    <message>
        <source>Images to export</source>
        <translation>要导出的图像</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>文件格式</translation>
    </message>
    <message>
        <source>Heat maps in the report</source>
        <translation>报告中的热力图</translation>
    </message>
    <message numerus="yes">
        <source>Heat maps of the first %Ln image(s)</source>
        <translation>
            <numerusform>前 %Ln 张图像的热力图</numerusform>
        </translation>
    </message>
    <message>
        <source>No heat maps</source>
        <translation>无热力图</translation>
    </message>
    <message>
        <source>Paths in the report</source>
        <translation>报告中的路径</translation>
    </message>
    <message>
        <source>Paths below the folder</source>
        <translation>相对于文件夹的路径</translation>
    </message>
    <message>
        <source>Full paths</source>
        <translation>完整路径</translation>
    </message>
    <message>
        <source>Camera, time and place in the report</source>
        <translation>报告中的相机、时间和地点</translation>
    </message>
    <message>
        <source>Without camera, time and place</source>
        <translation>不含相机、时间和地点</translation>
    </message>
    <message>
        <source>With camera, time and place</source>
        <translation>含相机、时间和地点</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Save when finished…</source>
        <translation>完成后保存…</translation>
    </message>
    <message>
        <source>Classifies the rest first, then writes the file.</source>
        <translation>先分类其余图像，然后写入文件。</translation>
    </message>
    <message>
        <source>The file is written when all images are classified.</source>
        <translation>所有图像分类完成后写入文件。</translation>
    </message>
    <message>
        <source>This run was classified by another network.</source>
        <translation>此批次由另一个网络分类。</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>已停止。没有写入文件。</translation>
    </message>
    <message>
        <source>Filter: name, class, &gt;80%, failed…</source>
        <translation>筛选：名称、类别、&gt;80%、failed…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Words in the file name or the class, &gt;80%, &lt;30%, failed, unsure,
class:tabby or class:"Egyptian cat", kind:dog, coarse, unlike, folder:holiday,
taken:2024-05, camera:canon, near:48.14,11.58,5km</source>
        <translation>文件名或类别中的词、&gt;80%、&lt;30%、failed、unsure、
class:tabby 或 class:"Egyptian cat"、kind:dog、coarse、unlike、folder:假期、
taken:2024-05、camera:canon、near:48.14,11.58,5km</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>Only not sure</source>
        <translation>仅不确定</translation>
    </message>
    <message>
        <source>Show only images of which no class is named</source>
        <translation>仅显示未给出类别的图像</translation>
    </message>
    <message>
        <source>Not sure below</source>
        <translation>不确定低于</translation>
    </message>
    <message>
        <source>not sure below {0}%</source>
        <translation>不确定低于 {0}%</translation>
    </message>
    <message>
        <source>Image with heat map (PNG)</source>
        <translation>带热力图的图像（PNG）</translation>
    </message>
    <message>
        <source>Image with heat map (JPEG)</source>
        <translation>带热力图的图像（JPEG）</translation>
    </message>
    <message>
        <source>Top 5 side by side (PNG)</source>
        <translation>前 5 名并排（PNG）</translation>
    </message>
    <message>
        <source>Figure for a paper (PDF)</source>
        <translation>论文插图（PDF）</translation>
    </message>
    <message>
        <source>Map values (NumPy)</source>
        <translation>热力图数值（NumPy）</translation>
    </message>
    <message>
        <source>Save heat maps</source>
        <translation>保存热力图</translation>
    </message>
    <message>
        <source>Images to save heat maps of</source>
        <translation>要保存热力图的图像</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Save in folder…</source>
        <translation>保存到文件夹…</translation>
    </message>
    <message>
        <source>Save heat maps in</source>
        <translation>热力图保存到</translation>
    </message>
    <message numerus="yes">
        <source>%Ln heat map(s) saved in {0}.</source>
        <translation>
            <numerusform>已在 {0} 中保存 %Ln 张热力图。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln heat map(s) could not be made.</source>
        <translation>
            <numerusform>%Ln 张热力图无法生成。</numerusform>
        </translation>
    </message>
    <message>
        <source>Names changed because the disk does not accept them: {0}.</source>
        <translation>因磁盘不接受而更改的名称：{0}。</translation>
    </message>
    <message>
        <source>Each image gets the heat map of its top class, with the current method and colours.</source>
        <translation>每张图像得到其最佳类别的热力图，使用当前的方法和颜色。</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %Ln heat map(s) saved in {0}.</source>
        <translation>
            <numerusform>已停止。已在 {0} 中保存 %Ln 张热力图。</numerusform>
        </translation>
    </message>
    <message>
        <source>Write keywords for other programs</source>
        <translation>为其他程序写入关键词</translation>
    </message>
    <message>
        <source>Images to write keywords of</source>
        <translation>要写入关键词的图像</translation>
    </message>
    <message>
        <source>Existing sidecar, otherwise photo.jpg.xmp</source>
        <translation>已有的附属文件，否则 photo.jpg.xmp</translation>
    </message>
    <message>
        <source>photo.jpg.xmp (darktable, digiKam, Immich)</source>
        <translation>photo.jpg.xmp（darktable、digiKam、Immich）</translation>
    </message>
    <message>
        <source>photo.xmp (Lightroom, Capture One)</source>
        <translation>photo.xmp（Lightroom、Capture One）</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>两者</translation>
    </message>
    <message>
        <source>Name of the sidecars</source>
        <translation>附属文件的名称</translation>
    </message>
    <message>
        <source>Classes of at least</source>
        <translation>类别概率不低于</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Remove the keywords of this program from the sidecars</source>
        <translation>从附属文件中移除本程序的关键词</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Restore the sidecars that were written last</source>
        <translation>恢复最近写入的附属文件</translation>
    </message>
    <message>
        <source>Looking at the sidecars…</source>
        <translation>正在查看附属文件…</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>正在撤销…</translation>
    </message>
    <message>
        <source>Stopped. You can undo what has been written so far.</source>
        <translation>已停止。您可以撤销目前已写入的内容。</translation>
    </message>
    <message numerus="yes">
        <source>Keywords of this program would be removed from %Ln sidecar(s).</source>
        <translation>
            <numerusform>将从 %Ln 个附属文件中移除本程序的关键词。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keywords below “Inception” for {0}: {1}.</source>
        <translation>{0} 在“Inception”下的关键词：{1}。</translation>
    </message>
    <message>
        <source>No image gets a keyword.</source>
        <translation>没有图像得到关键词。</translation>
    </message>
    <message>
        <source>Images that are not sure and get none: {0}.</source>
        <translation>不确定而没有关键词的图像：{0}。</translation>
    </message>
    <message>
        <source>Images that share a sidecar with another file and get none: {0}.</source>
        <translation>与其他文件共用附属文件而没有关键词的图像：{0}。</translation>
    </message>
    <message>
        <source>Sidecars that cannot be changed: {0}.</source>
        <translation>无法更改的附属文件：{0}。</translation>
    </message>
    <message numerus="yes">
        <source>Keywords removed from %Ln sidecar(s).</source>
        <translation>
            <numerusform>已从 %Ln 个附属文件中移除关键词。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sidecar(s) written.</source>
        <translation>
            <numerusform>已写入 %Ln 个附属文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sidecars that said this already: {0}.</source>
        <translation>原本就有这些内容的附属文件：{0}。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sidecar(s) could not be changed.</source>
        <translation>
            <numerusform>%Ln 个附属文件无法更改。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sidecar(s) restored.</source>
        <translation>
            <numerusform>已恢复 %Ln 个附属文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) changed since then and not touched.</source>
        <translation>
            <numerusform>%Ln 个文件之后有变化，未作改动。</numerusform>
        </translation>
    </message>
    <message>
        <source>New sidecars: {0}.</source>
        <translation>新的附属文件：{0}。</translation>
    </message>
    <message>
        <source>Existing sidecars, which keep all they hold: {0}.</source>
        <translation>已有的附属文件（保留其全部内容）：{0}。</translation>
    </message>
    <message>
        <source>Sidecars that say this already: {0}.</source>
        <translation>已有这些内容的附属文件：{0}。</translation>
    </message>
    <message>
        <source>Sidecars of images that are not sure any more: {0}.</source>
        <translation>图像已不再确定的附属文件：{0}。</translation>
    </message>
    <message>
        <source> and {0} more</source>
        <translation>，另有 {0}</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Sort into folders…</source>
        <translation>整理到文件夹…</translation>
    </message>
    <message>
        <source>Heat maps…</source>
        <translation>热力图…</translation>
    </message>
    <message>
        <source>Keywords…</source>
        <translation>关键词…</translation>
    </message>
    <message>
        <source>Sort…</source>
        <translation>整理…</translation>
    </message>
    <message>
        <source>Maps…</source>
        <translation>热力图…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>标签…</translation>
    </message>
    <message>
        <source>{0} selected</source>
        <translation>已选择 {0}</translation>
    </message>
    <message>
        <source>No images match the filter.</source>
        <translation>没有图像符合筛选条件。</translation>
    </message>
    <message>
        <source>State of this run</source>
        <translation>此批次的状态</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>已跳过 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Sort into folders</source>
        <translation>整理到文件夹</translation>
    </message>
    <message>
        <source>Images to sort</source>
        <translation>要整理的图像</translation>
    </message>
    <message>
        <source>Copy files</source>
        <translation>复制文件</translation>
    </message>
    <message>
        <source>Move files</source>
        <translation>移动文件</translation>
    </message>
    <message>
        <source>Copy or move</source>
        <translation>复制或移动</translation>
    </message>
    <message>
        <source>by class</source>
        <translation>按类别</translation>
    </message>
    <message>
        <source>by broad category</source>
        <translation>按大类</translation>
    </message>
    <message>
        <source>by class, else by kind</source>
        <translation>按类别，否则按种类</translation>
    </message>
    <message>
        <source>By class or category</source>
        <translation>按类别或大类</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>文件夹…</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>正在计划…</translation>
    </message>
    <message>
        <source>Choose where to create the folders. You see the plan first. Files are never overwritten, and you can undo the sort.</source>
        <translation>选择在哪里创建文件夹。您会先看到计划。文件绝不会被覆盖，整理可以撤销。</translation>
    </message>
    <message>
        <source>Stopped. No files were changed.</source>
        <translation>已停止。没有更改文件。</translation>
    </message>
    <message>
        <source>Stopped. You can undo what has been sorted so far.</source>
        <translation>已停止。您可以撤销目前已整理的内容。</translation>
    </message>
    <message>
        <source>{0} will be copied to “{1}”: {2}.</source>
        <translation>{0} 将复制到“{1}”：{2}。</translation>
    </message>
    <message>
        <source>{0} will be moved to “{1}”: {2}.</source>
        <translation>{0} 将移动到“{1}”：{2}。</translation>
    </message>
    <message>
        <source>There are no images to sort.</source>
        <translation>没有要整理的图像。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) renamed because the name is taken.</source>
        <translation>
            <numerusform>%Ln 个文件因名称已占用而重命名。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) skipped.</source>
        <translation>
            <numerusform>已跳过 %Ln 张图像。</numerusform>
        </translation>
    </message>
    <message>
        <source>Files of these images that move along (XMP, RAW, MOV …): {0}.</source>
        <translation>随这些图像一同移动的文件（XMP、RAW、MOV …）：{0}。</translation>
    </message>
    <message>
        <source>Files of these images that stay where they are: {0}.</source>
        <translation>这些图像留在原处的文件：{0}。</translation>
    </message>
    <message>
        <source>Needs {0} MB; {1} MB are free.</source>
        <translation>需要 {0} MB；可用 {1} MB。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) sorted.</source>
        <translation>
            <numerusform>已整理 %Ln 张图像。</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that moved along: {0}.</source>
        <translation>一同移动的文件：{0}。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) could not be sorted.</source>
        <translation>
            <numerusform>%Ln 张图像无法整理。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sort undone: %Ln image(s).</source>
        <translation>
            <numerusform>已撤销整理：%Ln 张图像。</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that came back along: {0}.</source>
        <translation>一同返回的文件：{0}。</translation>
    </message>
    <message>
        <source>{0} copied to “{1}”</source>
        <translation>{0} 已复制到“{1}”</translation>
    </message>
    <message>
        <source>{0} moved to “{1}”</source>
        <translation>{0} 已移动到“{1}”</translation>
    </message>
    <message>
        <source>Images of this run</source>
        <translation>此批次的图像</translation>
    </message>
    <message>
        <source>Click to sort, drag an edge, right click for more columns</source>
        <translation>点击排序，拖动边缘，右键查看更多列</translation>
    </message>
    <message>
        <source>Thumbnail</source>
        <translation>缩略图</translation>
    </message>
    <message>
        <source>One verdict per burst</source>
        <translation>每组连拍一个结论</translation>
    </message>
    <message>
        <source>Photos of one camera in the same second</source>
        <translation>同一相机在同一秒拍摄的照片</translation>
    </message>
    <message>
        <source>Usual columns and widths</source>
        <translation>常用的列和宽度</translation>
    </message>
    <message>
        <source>{0} matching the filter</source>
        <translation>符合筛选条件的 {0}</translation>
    </message>
    <message>
        <source>All {0}</source>
        <translation>全部 {0}</translation>
    </message>
    <message>
        <source> ({0} classified)</source>
        <translation>（已分类 {0}）</translation>
    </message>
</context>
<context>
    <name>widgets/live</name>
    <message>
        <source>Stream address</source>
        <translation>视频流地址</translation>
    </message>
    <message>
        <source>Last addresses</source>
        <translation>最近的地址</translation>
    </message>
    <message>
        <source>Last addresses (Down)</source>
        <translation>最近的地址（向下键）</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>观看</translation>
    </message>
    <message>
        <source>Smoothing of predictions</source>
        <translation>预测的平滑</translation>
    </message>
    <message>
        <source>How long predictions are averaged: less reacts faster, more is steadier</source>
        <translation>预测取平均的时长：越短反应越快，越长越稳定</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>Where the network looks.</source>
        <translation>网络正在看哪里。</translation>
    </message>
    <message>
        <source>Bright areas raise the score of “{0}” most (Grad-CAM, last block).</source>
        <translation>明亮区域最能提高“{0}”的分数（Grad-CAM，最后一个模块）。</translation>
    </message>
    <message>
        <source>Its probability is low, so the heat map means little.</source>
        <translation>其概率较低，因此热力图意义不大。</translation>
    </message>
    <message>
        <source>The heat map fades as the scene changes. Click another class to keep showing its map.</source>
        <translation>场景变化时热力图会淡出。点击其他类别可持续显示其热力图。</translation>
    </message>
    <message>
        <source>Live image</source>
        <translation>实时图像</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>冻结</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>Save the image, its heat map and its scores (Ctrl+S)</source>
        <translation>保存图像、其热力图和分数（Ctrl+S）</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Mirror the image (M)</source>
        <translation>镜像图像（M）</translation>
    </message>
    <message>
        <source>Show where the network looks (H)</source>
        <translation>显示网络正在看哪里（H）</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>停止录制</translation>
    </message>
    <message>
        <source>Record every prediction with its time, or what the camera shows (R)</source>
        <translation>记录每个预测及其时间，或摄像头画面（R）</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>{0} (Space)</source>
        <translation>{0}（空格键）</translation>
    </message>
    <message>
        <source>classifying a video</source>
        <translation>正在分类视频</translation>
    </message>
    <message>
        <source>exporting a video</source>
        <translation>正在导出视频</translation>
    </message>
    <message>
        <source>Open video</source>
        <translation>打开视频</translation>
    </message>
    <message>
        <source>Videos ({0})</source>
        <translation>视频 ({0})</translation>
    </message>
    <message>
        <source>Play folder of images</source>
        <translation>播放图像文件夹</translation>
    </message>
    <message>
        <source>Save snapshot</source>
        <translation>保存快照</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>{0} Opening “{1}” stops it.</source>
        <translation>{0} 打开“{1}”会停止它。</translation>
    </message>
    <message>
        <source>Stop and open</source>
        <translation>停止并打开</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets (*.csv)</source>
        <translation>CSV，用于电子表格 (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON 行 (*.jsonl)</translation>
    </message>
    <message>
        <source>Video of the camera, MKV (*.mkv)</source>
        <translation>摄像头视频，MKV (*.mkv)</translation>
    </message>
    <message>
        <source>Video of the camera, MP4 (*.mp4)</source>
        <translation>摄像头视频，MP4 (*.mp4)</translation>
    </message>
    <message>
        <source>SubRip subtitles (*.srt)</source>
        <translation>SubRip 字幕 (*.srt)</translation>
    </message>
    <message>
        <source>MP4 video (*.mp4)</source>
        <translation>MP4 视频 (*.mp4)</translation>
    </message>
    <message>
        <source>AVI video (*.avi)</source>
        <translation>AVI 视频 (*.avi)</translation>
    </message>
    <message numerus="yes">
        <source>+%Ln more</source>
        <translation>
            <numerusform>+%Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Camera</source>
        <translation>摄像头(&amp;C)</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>Open video…</source>
        <translation>打开视频…</translation>
    </message>
    <message>
        <source>Open stream…</source>
        <translation>打开视频流…</translation>
    </message>
    <message>
        <source>Play folder of images…</source>
        <translation>播放图像文件夹…</translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation>未找到摄像头</translation>
    </message>
    <message>
        <source>Looking for cameras…</source>
        <translation>正在查找摄像头…</translation>
    </message>
    <message>
        <source>Camera default</source>
        <translation>摄像头默认</translation>
    </message>
    <message>
        <source>Stop trying</source>
        <translation>停止尝试</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>Previous video</source>
        <translation>上一个视频</translation>
    </message>
    <message>
        <source>Previous video (Page Up)</source>
        <translation>上一个视频（Page Up）</translation>
    </message>
    <message>
        <source>Next video</source>
        <translation>下一个视频</translation>
    </message>
    <message>
        <source>Next video (Page Down)</source>
        <translation>下一个视频（Page Down）</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Start again at the end</source>
        <translation>到结尾后重新开始</translation>
    </message>
    <message>
        <source>Playback speed</source>
        <translation>播放速度</translation>
    </message>
    <message>
        <source>Images per second</source>
        <translation>每秒图像数</translation>
    </message>
    <message>
        <source>{0:g} images/s</source>
        <translation>{0:g} 张/秒</translation>
    </message>
    <message>
        <source>No image</source>
        <translation>无图像</translation>
    </message>
    <message>
        <source>Stop camera</source>
        <translation>停止摄像头</translation>
    </message>
    <message>
        <source>Back to images</source>
        <translation>返回图像</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>已冻结</translation>
    </message>
    <message>
        <source>{0} ago</source>
        <translation>{0} 前</translation>
    </message>
    <message>
        <source>at {0}</source>
        <translation>在 {0}</translation>
    </message>
    <message>
        <source>averaged over {0:.1f} s</source>
        <translation>{0:.1f} 秒平均</translation>
    </message>
    <message>
        <source>{0} frames/s, {1} drawn</source>
        <translation>{0} 帧/秒，绘制 {1}</translation>
    </message>
    <message>
        <source>{0} predictions/s</source>
        <translation>{0} 个预测/秒</translation>
    </message>
    <message>
        <source>{0} delay</source>
        <translation>延迟 {0}</translation>
    </message>
    <message>
        <source>{0} skipped</source>
        <translation>跳过 {0}</translation>
    </message>
    <message>
        <source>{0} damaged</source>
        <translation>损坏 {0}</translation>
    </message>
    <message>
        <source>{0} recorded</source>
        <translation>已记录 {0}</translation>
    </message>
    <message>
        <source>Frames received and drawn, predictions per second, delay from capture to prediction, frames skipped; damaged frames of a video are left out</source>
        <translation>接收和绘制的帧、每秒预测数、从拍摄到预测的延迟、跳过的帧；视频中损坏的帧会略去</translation>
    </message>
    <message>
        <source>of the last image</source>
        <translation>最后一张图像的</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>已冻结</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>已到结尾</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>正在重新连接</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>正在录制</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Starting {0}…</source>
        <translation>正在启动 {0}…</translation>
    </message>
    <message>
        <source>Connecting to {0}…</source>
        <translation>正在连接 {0}…</translation>
    </message>
    <message>
        <source>Opening {0}…</source>
        <translation>正在打开 {0}…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Segments of the video</source>
        <translation>视频片段</translation>
    </message>
    <message>
        <source>Position in the video</source>
        <translation>视频中的位置</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other class(es)</source>
        <translation>
            <numerusform>%Ln 个其他类别</numerusform>
        </translation>
    </message>
    <message>
        <source>not classified</source>
        <translation>未分类</translation>
    </message>
    <message>
        <source>Classify every frame</source>
        <translation>分类每一帧</translation>
    </message>
    <message>
        <source>Classify the whole video as fast as possible, and colour the timeline</source>
        <translation>尽快分类整个视频，并为时间轴着色</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Predictions (CSV)…</source>
        <translation>预测（CSV）…</translation>
    </message>
    <message>
        <source>Predictions (JSON lines)…</source>
        <translation>预测（JSON 行）…</translation>
    </message>
    <message>
        <source>Segments (CSV)…</source>
        <translation>片段（CSV）…</translation>
    </message>
    <message>
        <source>Subtitles (SRT)…</source>
        <translation>字幕（SRT）…</translation>
    </message>
    <message>
        <source>Video with heat map…</source>
        <translation>带热力图的视频…</translation>
    </message>
    <message>
        <source>Video with heat map and class…</source>
        <translation>带热力图和类别的视频…</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>List which class is seen from where to where; Shift+→ goes to the next change</source>
        <translation>列出各类别出现的起止时间；Shift+→ 跳到下一处变化</translation>
    </message>
    <message>
        <source>Classify the other frames</source>
        <translation>分类其他帧</translation>
    </message>
    <message>
        <source>Classifying every frame</source>
        <translation>正在分类每一帧</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>Exporting the video</source>
        <translation>正在导出视频</translation>
    </message>
    <message>
        <source>The frames of “{0}” are still being classified.</source>
        <translation>“{0}”的帧仍在分类。</translation>
    </message>
    <message>
        <source>“{0}” is still being exported.</source>
        <translation>“{0}”仍在导出。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged frame(s) of the video skipped</source>
        <translation>
            <numerusform>已跳过视频中 %Ln 个损坏的帧</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets/network</name>
    <message>
        <source>Use weights file</source>
        <translation>使用权重文件</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>正在检查文件…</translation>
    </message>
    <message>
        <source>Weights of the network</source>
        <translation>网络的权重</translation>
    </message>
    <message>
        <source>Use file…</source>
        <translation>使用文件…</translation>
    </message>
    <message>
        <source>Other ways to get weights</source>
        <translation>获取权重的其他方式</translation>
    </message>
    <message>
        <source>Download manually on another computer, or choose other weights</source>
        <translation>在另一台计算机上手动下载，或选择其他权重</translation>
    </message>
    <message>
        <source>The network needs its weights</source>
        <translation>网络需要其权重</translation>
    </message>
    <message>
        <source>Classes of “{0}”</source>
        <translation>“{0}”的类别</translation>
    </message>
    <message>
        <source>Use these classes</source>
        <translation>使用这些类别</translation>
    </message>
    <message>
        <source>Reading the names…</source>
        <translation>正在读取名称…</translation>
    </message>
    <message>
        <source>Names from a file</source>
        <translation>从文件读取名称</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>One name per line in the order of the network’s outputs, JSON such as class_indices.json, or CSV.</source>
        <translation>按网络输出的顺序每行一个名称，或 class_indices.json 之类的 JSON，或 CSV。</translation>
    </message>
    <message>
        <source>Names of the classes</source>
        <translation>类别名称</translation>
    </message>
    <message>
        <source>Preprocessing</source>
        <translation>预处理</translation>
    </message>
    <message>
        <source>How images were prepared when the network was trained. The right choice usually gives the clearest prediction for an image that shows one of the classes.</source>
        <translation>网络训练时图像的准备方式。对于显示某个类别的图像，正确的选择通常给出最明确的预测。</translation>
    </message>
    <message>
        <source>Open an image before you add weights to compare what each of them gives.</source>
        <translation>在添加权重之前打开一张图像，以比较各选项的结果。</translation>
    </message>
    <message>
        <source>Trying them on “{0}”…</source>
        <translation>正在“{0}”上尝试…</translation>
    </message>
    <message>
        <source>The network has {0} classes, and the file does not say what they are called.</source>
        <translation>网络有 {0} 个类别，但文件没有说明其名称。</translation>
    </message>
    <message>
        <source>The network has {0} classes, as many as ImageNet, but the file does not say that they are ImageNet’s.</source>
        <translation>网络有 {0} 个类别，与 ImageNet 相同，但文件没有说明就是 ImageNet 的类别。</translation>
    </message>
    <message>
        <source>The network has {0} classes.</source>
        <translation>网络有 {0} 个类别。</translation>
    </message>
    <message>
        <source>They are the classes of ImageNet</source>
        <translation>它们是 ImageNet 的类别</translation>
    </message>
    <message>
        <source>Names from {0}</source>
        <translation>来自 {0} 的名称</translation>
    </message>
    <message>
        <source>{0} names: {1}</source>
        <translation>{0} 个名称：{1}</translation>
    </message>
    <message>
        <source>Names ({0})</source>
        <translation>名称（{0}）</translation>
    </message>
    <message>
        <source>Tried on “{0}”:</source>
        <translation>在“{0}”上尝试：</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再次检查</translation>
    </message>
    <message>
        <source>about 100 MB</source>
        <translation>约 100 MB</translation>
    </message>
    <message>
        <source>{0} MB ({1} bytes)</source>
        <translation>{0} MB（{1} 字节）</translation>
    </message>
    <message>
        <source>On a computer with an internet connection, download {0} from</source>
        <translation>请在联网的计算机上从以下地址下载 {0}：</translation>
    </message>
    <message>
        <source>The publisher gives no SHA-256; the program checks the content itself.</source>
        <translation>发布者未提供 SHA-256；程序会自行检查内容。</translation>
    </message>
    <message>
        <source>SHA-256: {0}</source>
        <translation>SHA-256：{0}</translation>
    </message>
    <message>
        <source>Save the file in this folder, under this name:</source>
        <translation>请将文件以此名称保存到此文件夹：</translation>
    </message>
    <message>
        <source>After that, the program needs no connection.</source>
        <translation>之后程序不再需要网络连接。</translation>
    </message>
    <message>
        <source>Best device</source>
        <translation>最佳设备</translation>
    </message>
    <message>
        <source>The GPU if it works, otherwise the CPU</source>
        <translation>GPU 可用时使用 GPU，否则使用 CPU</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>The CPU, even if there is a GPU</source>
        <translation>即使有 GPU 也使用 CPU</translation>
    </message>
    <message>
        <source>Manage weights</source>
        <translation>管理权重</translation>
    </message>
    <message>
        <source>Use weights file…</source>
        <translation>使用权重文件…</translation>
    </message>
    <message>
        <source>Stop using other weights beside</source>
        <translation>不再同时使用其他权重</translation>
    </message>
    <message>
        <source>Its own</source>
        <translation>自身的</translation>
    </message>
    <message>
        <source>342 pixels, bilinear, values from −1 to 1</source>
        <translation>342 像素，双线性，数值 −1 到 1</translation>
    </message>
    <message>
        <source>342 pixels, bilinear, ImageNet’s mean and deviation</source>
        <translation>342 像素，双线性，ImageNet 的均值和标准差</translation>
    </message>
    <message>
        <source>341 pixels, bicubic, values from −1 to 1</source>
        <translation>341 像素，双三次，数值 −1 到 1</translation>
    </message>
    <message>
        <source>341 pixels, bicubic, ImageNet’s mean and deviation</source>
        <translation>341 像素，双三次，ImageNet 的均值和标准差</translation>
    </message>
    <message>
        <source>As its file says</source>
        <translation>按其文件所述</translation>
    </message>
    <message>
        <source>Not downloaded</source>
        <translation>未下载</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>在此计算机上</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Download manually</source>
        <translation>手动下载</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Use beside</source>
        <translation>同时使用</translation>
    </message>
    <message>
        <source>Classes…</source>
        <translation>类别…</translation>
    </message>
    <message>
        <source>What its classes are called, and how images are prepared for it</source>
        <translation>其类别的名称，以及如何为其准备图像</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Used beside the weights in use</source>
        <translation>与当前权重同时使用</translation>
    </message>
    <message>
        <source>{0}, verified</source>
        <translation>{0}，已验证</translation>
    </message>
    <message>
        <source>{0}, readable</source>
        <translation>{0}，可读取</translation>
    </message>
    <message>
        <source>Stop using beside</source>
        <translation>不再同时使用</translation>
    </message>
    <message>
        <source>Only the weights in use name images from now on</source>
        <translation>从现在起只由当前权重为图像命名</translation>
    </message>
    <message>
        <source>Every image gets two answers: of the weights in use, and of these</source>
        <translation>每张图像得到两个答案：当前权重的答案和这些权重的答案</translation>
    </message>
    <message>
        <source>Only classes that were taught with the weights in use, and from the same block, can be used beside them</source>
        <translation>只有以当前权重、从同一个模块学习的类别才能同时使用</translation>
    </message>
    <message>
        <source>Really delete</source>
        <translation>确定删除</translation>
    </message>
    <message>
        <source>Add weights file</source>
        <translation>添加权重文件</translation>
    </message>
    <message>
        <source>Checking “{0}”…</source>
        <translation>正在检查“{0}”…</translation>
    </message>
    <message>
        <source>Verifying all files…</source>
        <translation>正在验证所有文件…</translation>
    </message>
    <message>
        <source>All weights on this computer are intact.</source>
        <translation>此计算机上的所有权重均完好。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) did not pass the check.</source>
        <translation>
            <numerusform>%Ln 个文件未通过检查。</numerusform>
        </translation>
    </message>
    <message>
        <source>Add file…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Read every file again and check that it is intact</source>
        <translation>重新读取每个文件并检查是否完好</translation>
    </message>
    <message>
        <source>Weights are what the network has learned. One file is in use at a time; another replaces it once it has loaded successfully. Classes that were taught with it can be used beside it. Accuracies are as published, for the 50,000 validation images of ImageNet.</source>
        <translation>权重是网络学到的内容。同一时间使用一个文件；另一个文件成功载入后会替换它。用它学习的类别可以与它同时使用。准确率为公开数值，基于 ImageNet 的 50,000 张验证图像。</translation>
    </message>
    <message>
        <source>Weights (*.pth *.pt *.safetensors)</source>
        <translation>权重 (*.pth *.pt *.safetensors)</translation>
    </message>
    <message>
        <source>Not downloaded yet</source>
        <translation>尚未下载</translation>
    </message>
    <message>
        <source>The weights of the network are not downloaded yet.</source>
        <translation>网络的权重尚未下载。</translation>
    </message>
    <message>
        <source>Downloading the weights…</source>
        <translation>正在下载权重…</translation>
    </message>
    <message>
        <source>Downloading…</source>
        <translation>正在下载…</translation>
    </message>
    <message>
        <source>Weights cannot be used</source>
        <translation>权重无法使用</translation>
    </message>
    <message>
        <source>No usable weights</source>
        <translation>没有可用的权重</translation>
    </message>
    <message numerus="yes">
        <source>%Ln own class(es)</source>
        <translation>
            <numerusform>%Ln 个自定义类别</numerusform>
        </translation>
    </message>
    <message>
        <source>Beside it: {0}</source>
        <translation>同时使用：{0}</translation>
    </message>
    <message>
        <source>Classifying…</source>
        <translation>正在分类…</translation>
    </message>
    <message>
        <source>Loading the network…</source>
        <translation>正在加载网络…</translation>
    </message>
    <message>
        <source>One download is needed first ({0})</source>
        <translation>首先需要下载一次（{0}）</translation>
    </message>
    <message>
        <source>It is what the network has learned (its weights): Inception V3 trained on ImageNet, from {0}, {1} licence. After that, the program needs no connection.</source>
        <translation>这是网络学到的内容（其权重）：在 ImageNet 上训练的 Inception V3，来自 {0}，许可证 {1}。之后程序不再需要网络连接。</translation>
    </message>
    <message>
        <source>Accuracy unknown</source>
        <translation>准确率未知</translation>
    </message>
    <message>
        <source>Accuracy not published</source>
        <translation>准确率未公布</translation>
    </message>
    <message>
        <source>Top-1 accuracy {0:.2f}%, top-5 accuracy {1:.2f}%</source>
        <translation>top-1 准确率 {0:.2f}%，top-5 准确率 {1:.2f}%</translation>
    </message>
</context>
<context>
    <name>widgets/pictures</name>
    <message>
        <source>Image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Save with heat map</source>
        <translation>连同热力图保存</translation>
    </message>
    <message>
        <source>Save top 5 side by side</source>
        <translation>保存并排的前 5 名</translation>
    </message>
    <message>
        <source>Save figure</source>
        <translation>保存插图</translation>
    </message>
    <message>
        <source>Save map values</source>
        <translation>保存热力图数值</translation>
    </message>
    <message>
        <source>NumPy array (*.npy)</source>
        <translation>NumPy 数组 (*.npy)</translation>
    </message>
    <message>
        <source>16-bit grey image (*.png)</source>
        <translation>16 位灰度图像 (*.png)</translation>
    </message>
    <message>
        <source>Removed from the list: {0}. The file is not changed.</source>
        <translation>已从列表移除：{0}。文件没有改变。</translation>
    </message>
    <message numerus="yes">
        <source>Removed from the list: %Ln image(s). The files are not changed.</source>
        <translation>
            <numerusform>已从列表移除：%Ln 张图像。文件没有改变。</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many rows for the clipboard: {0}.</source>
        <translation>行数过多，无法放入剪贴板：{0}。</translation>
    </message>
    <message>
        <source>Export the results instead (Ctrl+Shift+E).</source>
        <translation>请改为导出结果（Ctrl+Shift+E）。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied as a table</source>
        <translation>
            <numerusform>已将 %Ln 行复制为表格</numerusform>
        </translation>
    </message>
    <message>
        <source>Predictions copied as text</source>
        <translation>已将预测复制为文本</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>Image with heat map copied to the clipboard</source>
        <translation>已将带热力图的图像复制到剪贴板</translation>
    </message>
    <message>
        <source>Too many images to drag: {0}.</source>
        <translation>要拖动的图像过多：{0}。</translation>
    </message>
    <message>
        <source>Sort them into folders instead, or select at most {0}.</source>
        <translation>请改为将它们分类到文件夹，或最多选择 {0} 张。</translation>
    </message>
    <message>
        <source>Making the heat map…</source>
        <translation>正在生成热力图…</translation>
    </message>
    <message>
        <source>The heat map was stopped.</source>
        <translation>热力图已停止。</translation>
    </message>
    <message>
        <source>The heat map could not be made.</source>
        <translation>无法生成热力图。</translation>
    </message>
    <message>
        <source>No prediction</source>
        <translation>无预测</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Play the animation in live mode</source>
        <translation>在实时模式中播放动画</translation>
    </message>
    <message>
        <source>Back to your list (Escape)</source>
        <translation>返回您的列表（Esc）</translation>
    </message>
    <message>
        <source>Parts of {0}</source>
        <translation>{0} 的局部</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln path(s)</source>
        <translation>
            <numerusform>复制 %Ln 个路径</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Find similar in this list</source>
        <translation>在此列表中查找相似图像</translation>
    </message>
    <message>
        <source>Find similar in all runs</source>
        <translation>在所有批次中查找相似图像</translation>
    </message>
    <message numerus="yes">
        <source>Classify %Ln image(s) again</source>
        <translation>
            <numerusform>重新分类 %Ln 张图像</numerusform>
        </translation>
    </message>
    <message>
        <source>Classify again</source>
        <translation>重新分类</translation>
    </message>
    <message>
        <source>Stop the run or wait until it finishes.</source>
        <translation>请停止批次或等待其完成。</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>从列表移除</translation>
    </message>
    <message>
        <source>These are</source>
        <translation>这些是</translation>
    </message>
    <message>
        <source>This is</source>
        <translation>这是</translation>
    </message>
    <message>
        <source>New class…</source>
        <translation>新类别…</translation>
    </message>
</context>
<context>
    <name>widgets/review</name>
    <message>
        <source>There is no stored run to review.</source>
        <translation>没有可复核的已保存批次。</translation>
    </message>
    <message>
        <source>Open a folder, or choose one of the stored runs in the File menu.</source>
        <translation>请打开文件夹，或在“文件”菜单中选择一个已保存的批次。</translation>
    </message>
    <message>
        <source>Reading the run…</source>
        <translation>正在读取批次…</translation>
    </message>
    <message>
        <source>This run has no predictions yet.</source>
        <translation>此批次还没有预测。</translation>
    </message>
    <message>
        <source>Wait until images have been classified, then try again.</source>
        <translation>请等图像分类后重试。</translation>
    </message>
    <message>
        <source>{0} of {1} checked.</source>
        <translation>已检查 {1} 张中的 {0} 张。</translation>
    </message>
    <message>
        <source>Check images in random order to learn how often the network is right.</source>
        <translation>按随机顺序检查图像，以了解网络有多常正确。</translation>
    </message>
    <message numerus="yes">
        <source>In a random sample of %Ln image(s) the network was right on {0}, that is {1} (95% interval: {2}).</source>
        <translation>
            <numerusform>在 %Ln 张图像的随机样本中，网络判断正确 {0} 张，即 {1}（95% 区间：{2}）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“Not sure” was said of %Ln further image(s) of the sample.</source>
        <translation>
            <numerusform>样本中另有 %Ln 张图像被标为“不确定”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not saved yet: %Ln correction(s) of images that the run has not stored.</source>
        <translation>
            <numerusform>尚未保存：批次尚未存储的图像的 %Ln 条更正。</numerusform>
        </translation>
    </message>
    <message>
        <source>No image was corrected yet.</source>
        <translation>还没有更正任何图像。</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>least sure first</source>
        <translation>最不确定的在前</translation>
    </message>
    <message>
        <source>in random order</source>
        <translation>随机顺序</translation>
    </message>
    <message>
        <source>Order of the images</source>
        <translation>图像的顺序</translation>
    </message>
    <message>
        <source>Add to my classes</source>
        <translation>添加到我的类别</translation>
    </message>
    <message>
        <source>Accuracy of this run</source>
        <translation>此批次的准确率</translation>
    </message>
    <message>
        <source>Images to check</source>
        <translation>要检查的图像</translation>
    </message>
    <message>
        <source>Another class…</source>
        <translation>其他类别…</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Another class</source>
        <translation>其他类别</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>Key: {0}</source>
        <translation>按键：{0}</translation>
    </message>
    <message>
        <source>R right, W wrong, C another class, U not sure; 2 to 5: that class is right. Several images can be selected.</source>
        <translation>R 正确，W 错误，C 其他类别，U 不确定；2 到 5：该类别正确。可以选择多张图像。</translation>
    </message>
    <message>
        <source>The images that were &amp;corrected</source>
        <translation>已更正的图像(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;All images whose class was checked</source>
        <translation>所有检查过类别的图像(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) selected</source>
        <translation>
            <numerusform>已选择 %Ln 张图像</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets/settings</name>
    <message>
        <source>Classes shown</source>
        <translation>显示的类别数</translation>
    </message>
    <message>
        <source>How many of the five most probable classes are listed for an image.</source>
        <translation>为每张图像列出五个最可能类别中的几个。</translation>
    </message>
    <message>
        <source>top 5 number predictions</source>
        <translation>前 5 名 数量 预测</translation>
    </message>
    <message>
        <source>Below this probability of the top class, the verdict says “not sure”.</source>
        <translation>最佳类别的概率低于此值时，结论为“不确定”。</translation>
    </message>
    <message>
        <source>threshold limit verdict</source>
        <translation>阈值 界限 结论</translation>
    </message>
    <message>
        <source>Colours of heat maps</source>
        <translation>热力图的颜色</translation>
    </message>
    <message>
        <source>Rainbows are last: they show edges that the map does not have.</source>
        <translation>彩虹色排在最后：它们会显示图中没有的边缘。</translation>
    </message>
    <message>
        <source>colour map palette colour-blind</source>
        <translation>色表 调色板 色盲</translation>
    </message>
    <message>
        <source>Strength of heat maps</source>
        <translation>热力图的强度</translation>
    </message>
    <message>
        <source>How strongly a heat map covers the image.</source>
        <translation>热力图覆盖图像的程度。</translation>
    </message>
    <message>
        <source>opacity transparency overlay</source>
        <translation>不透明度 透明度 叠加</translation>
    </message>
    <message>
        <source>{0}%</source>
        <translation>{0}%</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Predictions and heat maps</source>
        <translation>预测和热力图</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>保留在此计算机上</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>其他程序</translation>
    </message>
    <message>
        <source>Reset all settings on this page? Images, runs and weights stay.</source>
        <translation>重置此页的所有设置？图像、批次和权重会保留。</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>The tables of classified folders, to open again and to resume.</source>
        <translation>已分类文件夹的表格，可重新打开并继续。</translation>
    </message>
    <message>
        <source>Delete all runs, with what was corrected in them? The images are not changed.</source>
        <translation>删除所有批次及其中的更正？图像不会改变。</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>What similarity compares. They are computed again when they are needed.</source>
        <translation>用于比较相似度。需要时会重新计算。</translation>
    </message>
    <message>
        <source>Delete all features? They are computed again when they are needed.</source>
        <translation>删除所有特征？需要时会重新计算。</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>The reports on labelled images.</source>
        <translation>有标签图像的报告。</translation>
    </message>
    <message>
        <source>Delete all evaluations? The images are not changed.</source>
        <translation>删除所有评估？图像不会改变。</translation>
    </message>
    <message>
        <source>Classified videos</source>
        <translation>已分类的视频</translation>
    </message>
    <message>
        <source>The classes of every frame, to be there when a video is opened again.</source>
        <translation>每一帧的类别，供再次打开视频时使用。</translation>
    </message>
    <message>
        <source>Delete the classes of all videos? The videos are not changed.</source>
        <translation>删除所有视频的类别？视频不会改变。</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>What is trained on your classes, to go on with it. What you saved stays.</source>
        <translation>用您的类别进行的训练，以便继续。您已保存的内容会保留。</translation>
    </message>
    <message>
        <source>Delete all training that was begun? What you saved stays.</source>
        <translation>删除所有已开始的训练？您已保存的内容会保留。</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>Makes the start quicker. It is made again when it is needed.</source>
        <translation>使启动更快。需要时会重新生成。</translation>
    </message>
    <message>
        <source>Clear the cache? It is made again when it is needed.</source>
        <translation>清除缓存？需要时会重新生成。</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>全部保留</translation>
    </message>
    <message>
        <source>Keep 30 days</source>
        <translation>保留 30 天</translation>
    </message>
    <message>
        <source>Keep 90 days</source>
        <translation>保留 90 天</translation>
    </message>
    <message>
        <source>Keep one year</source>
        <translation>保留一年</translation>
    </message>
    <message>
        <source>At most {0} MB</source>
        <translation>最多 {0} MB</translation>
    </message>
    <message>
        <source>Clear…</source>
        <translation>清除…</translation>
    </message>
    <message>
        <source>Clear: {0}</source>
        <translation>清除：{0}</translation>
    </message>
    <message>
        <source>keep storage size delete disk privacy</source>
        <translation>保留 存储 大小 删除 磁盘 隐私</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Clear: recently opened</source>
        <translation>清除：最近打开</translation>
    </message>
    <message>
        <source>Recently opened</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>The list of files and folders in the File menu.</source>
        <translation>“文件”菜单中的文件和文件夹列表。</translation>
    </message>
    <message>
        <source>history privacy recent</source>
        <translation>历史 隐私 最近</translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation>{0} MB</translation>
    </message>
    <message>
        <source>{0} kept, {1}</source>
        <translation>保留 {0}，{1}</translation>
    </message>
    <message>
        <source>Cleared: {0}.</source>
        <translation>已清除：{0}。</translation>
    </message>
    <message>
        <source>Cleared: {0}. In use, and kept: {1}.</source>
        <translation>已清除：{0}。使用中并保留：{1}。</translation>
    </message>
    <message>
        <source>GPU graphics card processor</source>
        <translation>GPU 显卡 处理器</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>benchmark measure fast slow</source>
        <translation>基准 测量 快 慢</translation>
    </message>
    <message>
        <source>precision exact fast standard</source>
        <translation>精度 精确 快速 标准</translation>
    </message>
    <message>
        <source>As fast as possible</source>
        <translation>尽可能快</translation>
    </message>
    <message>
        <source>Leave the computer responsive</source>
        <translation>保持计算机响应流畅</translation>
    </message>
    <message>
        <source>Folders and videos</source>
        <translation>文件夹和视频</translation>
    </message>
    <message>
        <source>How many cores work on a folder or a video: all, or half of them. Holds from the next folder on.</source>
        <translation>处理文件夹或视频的核心数：全部或一半。从下一个文件夹起生效。</translation>
    </message>
    <message>
        <source>threads cores CPU load</source>
        <translation>线程 核心 CPU 负载</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Downloaded and added weights are in {0}</source>
        <translation>下载和添加的权重位于 {0}</translation>
    </message>
    <message>
        <source>download folder model file</source>
        <translation>下载 文件夹 模型 文件</translation>
    </message>
    <message>
        <source>Where the network is computed.</source>
        <translation>在哪里运行网络。</translation>
    </message>
    <message>
        <source>The network is computed on: {0}</source>
        <translation>网络运行于：{0}</translation>
    </message>
    <message>
        <source>{0}: {1} for one image, {2} images per second for many</source>
        <translation>{0}：单张图像 {1}，批量每秒 {2} 张图像</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>正在测量…</translation>
    </message>
    <message>
        <source>Measures how fast each device is; this takes some seconds.</source>
        <translation>测量每个设备的速度；需要几秒钟。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Reset…</source>
        <translation>重置…</translation>
    </message>
    <message>
        <source>Set everything on this page as it was at first</source>
        <translation>将此页的所有内容恢复为最初状态</translation>
    </message>
    <message>
        <source>Find a setting…</source>
        <translation>查找设置…</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>查找设置</translation>
    </message>
    <message>
        <source>Changes take effect at once and are remembered.</source>
        <translation>更改立即生效并会被记住。</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>没有设置包含这些词。</translation>
    </message>
    <message>
        <source>Answer other programs</source>
        <translation>响应其他程序</translation>
    </message>
    <message>
        <source>server serve API token port HTTP</source>
        <translation>服务器 服务 API 令牌 端口 HTTP</translation>
    </message>
    <message>
        <source>On at {0} for programs that send the token in {1}.</source>
        <translation>已在 {0} 开启，供发送 {1} 中令牌的程序使用。</translation>
    </message>
    <message>
        <source>Programs on this computer can send an image and get its predictions. Off at each start.</source>
        <translation>此计算机上的程序可以发送图像并获得其预测。每次启动时关闭。</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>与系统相同</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Blink and fade</source>
        <translation>闪烁和淡入淡出</translation>
    </message>
    <message>
        <source>Opens the file in its program</source>
        <translation>用其程序打开文件</translation>
    </message>
    <message>
        <source>Shows the file in its folder</source>
        <translation>在文件夹中显示文件</translation>
    </message>
    <message>
        <source>Copies the path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Does nothing</source>
        <translation>什么也不做</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>The language of all texts, from the next start.</source>
        <translation>所有文字的语言，下次启动时生效。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>The colours of the window. High contrast is light or dark as the system is, and comes by itself where the system asks for it.</source>
        <translation>窗口的颜色。高对比度随系统为浅色或深色，系统要求时会自动启用。</translation>
    </message>
    <message>
        <source>colours dark light contrast appearance</source>
        <translation>颜色 深色 浅色 对比度 外观</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>The size of all text, relative to that of the system.</source>
        <translation>所有文字的大小，相对于系统文字大小。</translation>
    </message>
    <message>
        <source>font large zoom</source>
        <translation>字体 大 缩放</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动态效果</translation>
    </message>
    <message>
        <source>Whether the text cursor blinks, and menus and hints fade.</source>
        <translation>文本光标是否闪烁，菜单和提示是否淡入淡出。</translation>
    </message>
    <message>
        <source>animation blink</source>
        <translation>动画 闪烁</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>双击</translation>
    </message>
    <message>
        <source>What a double click on an image in a list or table does.</source>
        <translation>双击列表或表格中的图像时的动作。</translation>
    </message>
    <message>
        <source>table row mouse</source>
        <translation>表格 行 鼠标</translation>
    </message>
</context>
<context>
    <name>widgets/shell</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open images…</source>
        <translation>打开图像(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>打开文件夹(&amp;D)…</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Open archive…</source>
        <translation>打开归档…</translation>
    </message>
    <message>
        <source>&amp;Save with heat map…</source>
        <translation>连同热力图保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Copy with heat map</source>
        <translation>连同热力图复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy predictions as text</source>
        <translation>将预测复制为文本</translation>
    </message>
    <message>
        <source>Save top 5 side &amp;by side…</source>
        <translation>并排保存前 5 名(&amp;B)…</translation>
    </message>
    <message>
        <source>Save f&amp;igure…</source>
        <translation>保存插图(&amp;G)…</translation>
    </message>
    <message>
        <source>Save &amp;map values…</source>
        <translation>保存热力图数值(&amp;M)…</translation>
    </message>
    <message>
        <source>E&amp;xport results…</source>
        <translation>导出结果(&amp;X)…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Pa&amp;use or resume</source>
        <translation>暂停或继续(&amp;U)</translation>
    </message>
    <message>
        <source>C&amp;lassify the rest</source>
        <translation>分类其余图像(&amp;L)</translation>
    </message>
    <message>
        <source>Cle&amp;ar list</source>
        <translation>清空列表(&amp;A)</translation>
    </message>
    <message>
        <source>Remo&amp;ve from list</source>
        <translation>从列表移除(&amp;V)</translation>
    </message>
    <message>
        <source>Bring bac&amp;k previous list</source>
        <translation>恢复上一个列表(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>批次(&amp;I)</translation>
    </message>
    <message>
        <source>Keep &amp;watching</source>
        <translation>继续监视(&amp;W)</translation>
    </message>
    <message>
        <source>U&amp;ndo last sort</source>
        <translation>撤销上次整理(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation>评估(&amp;E)</translation>
    </message>
    <message>
        <source>Teac&amp;h own classes</source>
        <translation>教自己的类别(&amp;H)</translation>
    </message>
    <message>
        <source>Settin&amp;gs</source>
        <translation>设置(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Show or hide &amp;heat map</source>
        <translation>显示或隐藏热力图(&amp;H)</translation>
    </message>
    <message>
        <source>Heat map of another &amp;class…</source>
        <translation>其他类别的热力图(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Explain heat map</source>
        <translation>解释热力图(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Before and after</source>
        <translation>前后对比(&amp;B)</translation>
    </message>
    <message>
        <source>Top 5 &amp;side by side</source>
        <translation>前 5 名并排(&amp;S)</translation>
    </message>
    <message>
        <source>Filter &amp;table</source>
        <translation>筛选表格(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Previous image</source>
        <translation>上一张图像(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next image</source>
        <translation>下一张图像(&amp;N)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Fit to window</source>
        <translation>适应窗口(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>实际大小(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>Find &amp;similar in this list</source>
        <translation>在此列表中查找相似图像(&amp;S)</translation>
    </message>
    <message>
        <source>Find similar in &amp;all runs</source>
        <translation>在所有批次中查找相似图像(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Group look-alikes</source>
        <translation>将相似图像分组(&amp;G)</translation>
    </message>
    <message>
        <source>Re&amp;view predictions</source>
        <translation>复核预测(&amp;V)</translation>
    </message>
    <message>
        <source>Sort like &amp;with like</source>
        <translation>按相似程度排列(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Look only here…</source>
        <translation>只看这里(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>手册(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>入门(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>按键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Classes</source>
        <translation>类别(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>许可证(&amp;L)</translation>
    </message>
    <message>
        <source>Save &amp;diagnostic report…</source>
        <translation>保存诊断报告(&amp;D)…</translation>
    </message>
    <message>
        <source>Open l&amp;og folder</source>
        <translation>打开日志文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;About Inception GUI</source>
        <translation>关于 Inception GUI(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Thumbnail si&amp;ze</source>
        <translation>缩略图大小(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Small</source>
        <translation>小(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Medium</source>
        <translation>中(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Large</source>
        <translation>大(&amp;L)</translation>
    </message>
    <message>
        <source>The&amp;me</source>
        <translation>主题(&amp;M)</translation>
    </message>
    <message>
        <source>Same as &amp;system</source>
        <translation>与系统相同(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>高对比度(&amp;H)</translation>
    </message>
    <message>
        <source>Copies this text, its details and the versions</source>
        <translation>复制此文字、详细信息和版本</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Click to choose files, or paste with</source>
        <translation>点击选择文件，或粘贴：</translation>
    </message>
    <message>
        <source>{0}, videos · everything stays on this computer</source>
        <translation>{0}、视频 · 一切都留在此计算机上</translation>
    </message>
    <message>
        <source>Open images</source>
        <translation>打开图像</translation>
    </message>
    <message>
        <source>Drop images or a folder here, paste an image, or press Enter to choose files.</source>
        <translation>将图像或文件夹拖放到这里，粘贴图像，或按回车键选择文件。</translation>
    </message>
    <message>
        <source>Release to open</source>
        <translation>松开以打开</translation>
    </message>
    <message>
        <source>Drop images or a folder here</source>
        <translation>将图像或文件夹拖放到这里</translation>
    </message>
    <message>
        <source>The clipboard contains no image. Copy one, then paste it here.</source>
        <translation>剪贴板中没有图像。请复制一张，然后粘贴到这里。</translation>
    </message>
    <message>
        <source>Web addresses cannot be opened: {0}. Save the image first, then open the file.</source>
        <translation>无法打开网址：{0}。请先保存图像，然后打开该文件。</translation>
    </message>
    <message>
        <source>Not connected: {0}. Open it in the file manager first, then try again.</source>
        <translation>未连接：{0}。请先在文件管理器中打开，然后重试。</translation>
    </message>
    <message>
        <source>Not a file: {0}. Copy the file into a folder, then open it there.</source>
        <translation>不是文件：{0}。请将文件复制到文件夹，然后从那里打开。</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} 以及另外 {1}</translation>
    </message>
    <message>
        <source>Open images or videos</source>
        <translation>打开图像或视频</translation>
    </message>
    <message>
        <source>Images and videos ({0})</source>
        <translation>图像和视频 ({0})</translation>
    </message>
    <message>
        <source>Images ({0})</source>
        <translation>图像 ({0})</translation>
    </message>
    <message>
        <source>Results as Parquet tables ({0})</source>
        <translation>Parquet 表格结果 ({0})</translation>
    </message>
    <message>
        <source>Open folder of images</source>
        <translation>打开图像文件夹</translation>
    </message>
    <message>
        <source>Pasted image</source>
        <translation>粘贴的图像</translation>
    </message>
    <message>
        <source>Dropped image</source>
        <translation>拖放的图像</translation>
    </message>
    <message>
        <source>Images are still being classified. Opening “{0}” stops this. The results so far are saved.</source>
        <translation>图像仍在分类。打开“{0}”会停止分类。目前的结果已保存。</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>清空此列表(&amp;C)</translation>
    </message>
    <message>
        <source>A cat</source>
        <translation>一只猫</translation>
    </message>
    <message>
        <source>A cup of coffee</source>
        <translation>一杯咖啡</translation>
    </message>
    <message>
        <source>A photographer</source>
        <translation>一位摄影师</translation>
    </message>
    <message>
        <source>An astronaut</source>
        <translation>一位宇航员</translation>
    </message>
    <message>
        <source>A rocket at night</source>
        <translation>夜晚的火箭</translation>
    </message>
    <message>
        <source>Deep space, which the network does not know</source>
        <translation>网络不认识的深空</translation>
    </message>
    <message>
        <source>Try one of these</source>
        <translation>试试其中一张</translation>
    </message>
    <message>
        <source>Sample image: {0}</source>
        <translation>示例图像：{0}</translation>
    </message>
    <message>
        <source>Open a video</source>
        <translation>打开视频</translation>
    </message>
    <message>
        <source>Use a camera</source>
        <translation>使用摄像头</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>所有类别</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>See what Inception V3 sees in an image, how sure it is, and where it looks.</source>
        <translation>看看 Inception V3 在图像中看到了什么、有多确定，以及它看了哪里。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Pixels of the screen per pixel of the image</source>
        <translation>图像每像素对应的屏幕像素</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) cannot be read ›</source>
        <translation>
            <numerusform>%Ln 个文件无法读取 ›</numerusform>
        </translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>, for a sort</source>
        <translation>，用于整理</translation>
    </message>
    <message>
        <source>, of a folder that was followed</source>
        <translation>，来自被监视的文件夹</translation>
    </message>
    <message>
        <source>, for a dry run of a sort</source>
        <translation>，用于整理的试运行</translation>
    </message>
    <message>
        <source>{0} classified, started {1}. The results so far are saved.</source>
        <translation>已分类 {0}，开始于 {1}。目前的结果已保存。</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>, unfinished</source>
        <translation>，未完成</translation>
    </message>
    <message>
        <source>, running</source>
        <translation>，正在运行</translation>
    </message>
</context>
<context>
    <name>widgets/similar</name>
    <message>
        <source>Computing features</source>
        <translation>正在计算特征</translation>
    </message>
    <message>
        <source>Sorting like with like</source>
        <translation>正在按相似程度排列</translation>
    </message>
    <message>
        <source>Computing features that were not kept yet…</source>
        <translation>正在计算尚未保留的特征…</translation>
    </message>
    <message>
        <source>similar images are being searched</source>
        <translation>正在搜索相似图像</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>搜索已停止。</translation>
    </message>
    <message>
        <source>Features that were computed are kept, so the next search is shorter.</source>
        <translation>已计算的特征会保留，因此下次搜索更快。</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>再次搜索</translation>
    </message>
    <message>
        <source>No run has kept features of these weights yet.</source>
        <translation>还没有批次保留这些权重的特征。</translation>
    </message>
    <message>
        <source>Classify a folder, then search again.</source>
        <translation>请先分类一个文件夹，然后再次搜索。</translation>
    </message>
    <message>
        <source>Find similar to this</source>
        <translation>查找与此相似的图像</translation>
    </message>
    <message>
        <source>look-alikes are being grouped</source>
        <translation>正在将相似图像分组</translation>
    </message>
    <message>
        <source>Grouping look-alikes…</source>
        <translation>正在将相似图像分组…</translation>
    </message>
    <message>
        <source>Create the folders of the groups in</source>
        <translation>在此创建各组的文件夹</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>“Undo last sort” in the File menu takes it back.</source>
        <translation>“文件”菜单中的“撤销上次整理”可以还原。</translation>
    </message>
    <message>
        <source>Export groups</source>
        <translation>导出分组</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>Look-alikes</source>
        <translation>相似图像组</translation>
    </message>
    <message>
        <source>Least similarity within a group</source>
        <translation>组内最低相似度</translation>
    </message>
    <message>
        <source>Similarity at least</source>
        <translation>相似度不低于</translation>
    </message>
    <message>
        <source>Groups, the largest first</source>
        <translation>分组，最大的在前</translation>
    </message>
    <message>
        <source>Images of this group, the best first</source>
        <translation>此组的图像，最佳的在前</translation>
    </message>
    <message>
        <source>Name of this group</source>
        <translation>此组的名称</translation>
    </message>
    <message>
        <source>Teach as a class</source>
        <translation>教为一个类别</translation>
    </message>
    <message>
        <source>Make the images of this group one of your classes</source>
        <translation>将此组的图像作为您的一个类别</translation>
    </message>
    <message>
        <source>Mark all but the best</source>
        <translation>除最佳外全部标记</translation>
    </message>
    <message>
        <source>Unmark all</source>
        <translation>取消全部标记</translation>
    </message>
    <message>
        <source>move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Copy or move the marked images</source>
        <translation>复制或移动已标记的图像</translation>
    </message>
    <message>
        <source>Sort marked…</source>
        <translation>整理已标记的图像…</translation>
    </message>
    <message>
        <source>Nothing is deleted, and the sort can be undone</source>
        <translation>不会删除任何内容，整理可以撤销</translation>
    </message>
    <message>
        <source>Export groups…</source>
        <translation>导出分组…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) beside the best of each</source>
        <translation>
            <numerusform>除每组最佳外有 %Ln 张图像</numerusform>
        </translation>
    </message>
    <message>
        <source>No copies, and no images that are that similar.</source>
        <translation>没有副本，也没有如此相似的图像。</translation>
    </message>
    <message>
        <source>A lower threshold finds images that are less alike.</source>
        <translation>降低阈值可找到不太相似的图像。</translation>
    </message>
    <message>
        <source>{0} marked</source>
        <translation>已标记 {0}</translation>
    </message>
    <message>
        <source>Similar images</source>
        <translation>相似图像</translation>
    </message>
    <message>
        <source>in this list</source>
        <translation>在此列表中</translation>
    </message>
    <message>
        <source>in all runs</source>
        <translation>在所有批次中</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>搜索范围</translation>
    </message>
    <message>
        <source>Least similarity</source>
        <translation>最低相似度</translation>
    </message>
    <message>
        <source>Similar images, the most similar first</source>
        <translation>相似图像，最相似的在前</translation>
    </message>
    <message>
        <source>Release to find similar images</source>
        <translation>松开以查找相似图像</translation>
    </message>
    <message>
        <source>Similar to {0}</source>
        <translation>与 {0} 相似</translation>
    </message>
    <message>
        <source>There is no other image to compare with.</source>
        <translation>没有其他图像可供比较。</translation>
    </message>
    <message>
        <source>No image is that similar.</source>
        <translation>没有如此相似的图像。</translation>
    </message>
    <message>
        <source>The most similar one reaches {0}.</source>
        <translation>最相似的达到 {0}。</translation>
    </message>
    <message>
        <source>Lower the threshold</source>
        <translation>降低阈值</translation>
    </message>
    <message>
        <source>Mark what both share</source>
        <translation>标记两者的共同部分</translation>
    </message>
    <message>
        <source>Brighter areas add more to the similarity</source>
        <translation>越亮的区域对相似度贡献越大</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>Similarity {0}</source>
        <translation>相似度 {0}</translation>
    </message>
    <message>
        <source>{0}, the part that both share is marked</source>
        <translation>{0}，已标记两者的共同部分</translation>
    </message>
</context>
<context>
    <name>widgets/teach</name>
    <message>
        <source>Show which</source>
        <translation>显示是哪些</translation>
    </message>
    <message>
        <source>Images that cannot be read</source>
        <translation>无法读取的图像</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Class of the images</source>
        <translation>图像的类别</translation>
    </message>
    <message>
        <source>Name of the class</source>
        <translation>类别名称</translation>
    </message>
    <message>
        <source>Hold to add images</source>
        <translation>按住以添加图像</translation>
    </message>
    <message>
        <source>Or hold the T key; several short bursts are better than one</source>
        <translation>或按住 T 键；多次短连拍好于一次长连拍</translation>
    </message>
    <message>
        <source>Change folder…</source>
        <translation>更改文件夹…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Saved in {0}</source>
        <translation>已保存到 {0}</translation>
    </message>
    <message>
        <source>{0}, adding…</source>
        <translation>{0}，正在添加…</translation>
    </message>
    <message>
        <source>Save images of the camera in</source>
        <translation>摄像头图像保存到</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>移动到…</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>{0} of {1} chosen</source>
        <translation>已选择 {1} 中的 {0}</translation>
    </message>
    <message>
        <source>Learn again</source>
        <translation>重新学习</translation>
    </message>
    <message>
        <source>Images of the class</source>
        <translation>类别的图像</translation>
    </message>
    <message>
        <source>{0}, left out</source>
        <translation>{0}，已排除</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>{0} of {1} right</source>
        <translation>{1} 中有 {0} 正确</translation>
    </message>
    <message>
        <source>too few to measure</source>
        <translation>太少，无法测量</translation>
    </message>
    <message>
        <source>the network is trained on your classes (Ctrl+T to show it)</source>
        <translation>正在用您的类别训练网络（按 Ctrl+T 显示）</translation>
    </message>
    <message>
        <source>your classes are being learned (Ctrl+T to show them)</source>
        <translation>正在学习您的类别（Ctrl+T 显示）</translation>
    </message>
    <message>
        <source>Your classes are still being saved. Closing the window stops it.</source>
        <translation>您的类别仍在保存。关闭窗口会停止保存。</translation>
    </message>
    <message>
        <source>Your classes are in no project file. Closing the window discards them.</source>
        <translation>您的类别未保存在任何项目文件中。关闭窗口会丢弃它们。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) are now in “{0}”.</source>
        <translation>
            <numerusform>%Ln 张图像现在属于“{0}”。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) are now in your classes.</source>
        <translation>
            <numerusform>%Ln 张图像现在属于您的类别。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show images</source>
        <translation>显示图像</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Add images…</source>
        <translation>添加图像…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message numerus="yes">
        <source>Learn %Ln image(s) again that are left out</source>
        <translation>
            <numerusform>重新学习 %Ln 张已排除的图像</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows none of the classes</source>
        <translation>不显示任何类别</translation>
    </message>
    <message>
        <source>Remove from project</source>
        <translation>从项目中移除</translation>
    </message>
    <message>
        <source>project not saved</source>
        <translation>项目未保存</translation>
    </message>
    <message>
        <source>Measuring on images of something else: {0}</source>
        <translation>在其他事物的图像上测量：{0}</translation>
    </message>
    <message>
        <source>Learn them as “none”</source>
        <translation>将其学为“none”</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>“{0}” is saved, and one of the weights now.</source>
        <translation>“{0}”已保存，现在是权重之一。</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用它</translation>
    </message>
    <message>
        <source>“{0}” is saved, but was not added to the weights. {1}</source>
        <translation>“{0}”已保存，但没有添加到权重。{1}</translation>
    </message>
    <message>
        <source>Save my classes…</source>
        <translation>保存我的类别…</translation>
    </message>
    <message>
        <source>new class</source>
        <translation>新类别</translation>
    </message>
    <message>
        <source>new class {0}</source>
        <translation>新类别 {0}</translation>
    </message>
    <message>
        <source>Too few to measure</source>
        <translation>太少，无法测量</translation>
    </message>
    <message>
        <source>Stopped. What was computed is kept; nothing is learned until you resume.</source>
        <translation>已停止。已计算的内容会保留；继续之前不会学习。</translation>
    </message>
    <message>
        <source>Searching folders…</source>
        <translation>正在搜索文件夹…</translation>
    </message>
    <message>
        <source>Waiting for the network…</source>
        <translation>正在等待网络…</translation>
    </message>
    <message>
        <source>The network is missing. Open Weights to get it.</source>
        <translation>缺少网络。请打开“权重”获取。</translation>
    </message>
    <message>
        <source>Learning…</source>
        <translation>正在学习…</translation>
    </message>
    <message>
        <source>From the camera…</source>
        <translation>来自摄像头…</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>打开项目…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) found</source>
        <translation>
            <numerusform>已找到 %Ln 张图像</numerusform>
        </translation>
    </message>
    <message>
        <source>Release to add</source>
        <translation>松开以添加</translation>
    </message>
    <message>
        <source>Drop a folder for each class here</source>
        <translation>将每个类别一个子文件夹的文件夹拖放到这里</translation>
    </message>
    <message>
        <source>Twenty different images of each class are a good start. Images are neither copied nor changed, and everything stays on this computer.</source>
        <translation>每个类别二十张不同的图像是个好的开始。图像不会被复制或更改，一切都留在此计算机上。</translation>
    </message>
    <message>
        <source>Add a folder of images</source>
        <translation>添加图像文件夹</translation>
    </message>
    <message>
        <source>Add a table of images and classes</source>
        <translation>添加图像和类别的表格</translation>
    </message>
    <message>
        <source>Tables ({0})</source>
        <translation>表格 ({0})</translation>
    </message>
    <message>
        <source>Choose a folder with images that show none of the classes</source>
        <translation>选择图像不属于任何类别的文件夹</translation>
    </message>
    <message>
        <source>Add images to “{0}”</source>
        <translation>将图像添加到“{0}”</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Add classes of another project</source>
        <translation>添加另一项目的类别</translation>
    </message>
    <message>
        <source>Save project</source>
        <translation>保存项目</translation>
    </message>
    <message>
        <source>my classes</source>
        <translation>我的类别</translation>
    </message>
    <message>
        <source>Projects ({0})</source>
        <translation>项目 ({0})</translation>
    </message>
    <message>
        <source>Save my classes</source>
        <translation>保存我的类别</translation>
    </message>
    <message>
        <source>Weights (*.safetensors)</source>
        <translation>权重 (*.safetensors)</translation>
    </message>
    <message>
        <source>Save trained classes</source>
        <translation>保存训练后的类别</translation>
    </message>
    <message>
        <source>{0} trained</source>
        <translation>{0} 训练后</translation>
    </message>
    <message>
        <source>These classes are in no project file. Continuing discards them.</source>
        <translation>这些类别未保存在任何项目文件中。继续会丢弃它们。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Train longer</source>
        <translation>更长时间训练</translation>
    </message>
    <message>
        <source>Your images as the network will see them</source>
        <translation>网络将看到的您的图像</translation>
    </message>
    <message>
        <source>The last blocks</source>
        <translation>最后几个模块</translation>
    </message>
    <message>
        <source>The whole network</source>
        <translation>整个网络</translation>
    </message>
    <message>
        <source>The last blocks are enough for most images. The whole network takes longer, and helps where your images look unlike photos.</source>
        <translation>对大多数图像，最后几个模块就够了。整个网络需要更长时间，在图像不像照片时有帮助。</translation>
    </message>
    <message>
        <source>How often each image is learned from</source>
        <translation>每张图像用于学习的次数</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>训练(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Rounds</source>
        <translation>轮数(&amp;R)</translation>
    </message>
    <message>
        <source>Reading images</source>
        <translation>正在读取图像</translation>
    </message>
    <message>
        <source>If the classes are hard to tell apart, the network itself can learn from your images. It takes minutes to hours, and is kept only where it is better.</source>
        <translation>如果类别难以区分，网络本身可以从您的图像中学习。这需要几分钟到几小时，只有更好时才会保留。</translation>
    </message>
    <message>
        <source>Two steps are tried, to see how long it takes on this computer…</source>
        <translation>正在试做两步，以了解在此计算机上需要多久…</translation>
    </message>
    <message>
        <source>It will take about {0}. A fifth of the images is kept aside, to see whether it helps. The network sees each image in ever new parts and colours, like these:</source>
        <translation>大约需要 {0}。五分之一的图像会留出，用来检验是否有帮助。网络每次以新的裁剪和颜色看每张图像，例如：</translation>
    </message>
    <message>
        <source>The step in progress is finished and saved…</source>
        <translation>正在完成并保存当前步骤…</translation>
    </message>
    <message>
        <source>Training was begun and is paused. It goes on where it was.</source>
        <translation>训练已开始并已暂停。它会从原处继续。</translation>
    </message>
    <message>
        <source>The program can be used meanwhile; it is slower.</source>
        <translation>其间可以使用程序，但会变慢。</translation>
    </message>
    <message>
        <source>Better: on {0} kept aside, right on {1} before and on {2} now (McNemar’s test, p = {3}). Thresholds and the test for unlike images are not made anew: a trained network has none.</source>
        <translation>更好：在留出的 {0} 上，之前正确率 {1}，现在 {2}（McNemar 检验，p = {3}）。阈值和对不相似图像的检验不会重新建立：训练后的网络没有这些。</translation>
    </message>
    <message>
        <source>Not clearly better: on {0} kept aside, right on {1} before and on {2} now (McNemar’s test, p = {3}). Keep what you have.</source>
        <translation>并非明显更好：在留出的 {0} 上，之前正确率 {1}，现在 {2}（McNemar 检验，p = {3}）。请保留现有结果。</translation>
    </message>
    <message>
        <source>How long would it take?</source>
        <translation>需要多久？</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Save trained classes…</source>
        <translation>保存训练后的类别…</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>教学</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新建(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Add &amp;classes of another project…</source>
        <translation>添加另一项目的类别(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Folder with a folder for each class…</source>
        <translation>每个类别一个子文件夹的文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Folder of &amp;one class…</source>
        <translation>一个类别的文件夹(&amp;I)…</translation>
    </message>
    <message>
        <source>From the &amp;camera…</source>
        <translation>来自摄像头(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Table of images and classes…</source>
        <translation>图像和类别的表格(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Measure on images of something else…</source>
        <translation>在其他事物的图像上测量(&amp;E)…</translation>
    </message>
    <message>
        <source>How many images that show none of the classes would be named as one</source>
        <translation>不显示任何类别的图像有多少会被说成其中之一</translation>
    </message>
    <message>
        <source>Try earlier blocks of the network</source>
        <translation>尝试网络中较早的模块</translation>
    </message>
    <message>
        <source>An earlier block may tell your classes apart better. Every image goes through the network once more. If one is used, heat maps show what that block saw, other programs still use the last block, and the classes cannot be used beside others.</source>
        <translation>较早的模块有时能更好地区分您的类别。每幅图像需要再通过网络一次。如果采用较早的模块，热力图显示该模块所见的内容，其他程序仍使用最后一个模块，并且这些类别不能与其他权重同时使用。</translation>
    </message>
    <message>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) to check</source>
        <translation>
            <numerusform>%Ln 张要检查的图像</numerusform>
        </translation>
    </message>
    <message>
        <source>M moves, Delete leaves out, K keeps, Ctrl+Z undoes. No file is changed.</source>
        <translation>M 移动，Delete 排除，K 保留，Ctrl+Z 撤销。文件不会改变。</translation>
    </message>
    <message>
        <source>No image looks wrong.</source>
        <translation>没有看起来有误的图像。</translation>
    </message>
    <message>
        <source>Images that look wrong are listed here once they have been learned.</source>
        <translation>学习之后，看起来有误的图像会列在这里。</translation>
    </message>
    <message>
        <source>Move to “{0}”</source>
        <translation>移动到“{0}”</translation>
    </message>
    <message>
        <source>Training done</source>
        <translation>已完成的训练</translation>
    </message>
    <message>
        <source>Right on images kept aside; dashed: loss</source>
        <translation>留出图像上的正确率；虚线：损失</translation>
    </message>
    <message>
        <source>Course of the training</source>
        <translation>训练过程</translation>
    </message>
    <message>
        <source>Nothing was measured yet.</source>
        <translation>尚未测量。</translation>
    </message>
    <message>
        <source>Right on images kept aside: {0} at the start, {1} after {2} of the training.</source>
        <translation>留出图像上的正确率：开始时 {0}，完成训练的 {2} 后为 {1}。</translation>
    </message>
    <message>
        <source>{0} right</source>
        <translation>{0} 正确</translation>
    </message>
    <message>
        <source>{0} of {1}, each classified without having been learned from. 95% interval {2}.</source>
        <translation>{1} 中的 {0}，每张都在未用于学习的情况下分类。95% 区间 {2}。</translation>
    </message>
    <message>
        <source>The last block is used: no other is clearly better ({0}).</source>
        <translation>使用最后一个模块：没有其他模块明显更好（{0}）。</translation>
    </message>
    <message>
        <source>The block {0} is used: {1} right, {2} with the last block. Heat maps show that block; similar images are still found by the last one. To use the last one, clear the mark.</source>
        <translation>使用模块 {0}：正确率 {1}，最后一个模块为 {2}。热力图显示该模块；相似图像仍由最后一个模块查找。如要使用最后一个模块，请取消勾选。</translation>
    </message>
    <message>
        <source>A class has fewer than five images that differ from each other.</source>
        <translation>有类别的互不相同的图像少于五张。</translation>
    </message>
    <message>
        <source>Add images until each class has at least five: {0}.</source>
        <translation>请添加图像，直到每个类别至少有五张：{0}。</translation>
    </message>
    <message>
        <source>No images yet. Drop images or a folder on a class.</source>
        <translation>还没有图像。请将图像或文件夹拖放到类别上。</translation>
    </message>
    <message>
        <source>One class is not enough to tell anything apart. Add a second one, or a folder named “none” with images that do not show it.</source>
        <translation>一个类别不足以区分。请添加第二个类别，或一个名为“none”、不含该类别图像的文件夹。</translation>
    </message>
    <message>
        <source>With twice the images: probably not much better.</source>
        <translation>图像加倍：很可能不会好多少。</translation>
    </message>
    <message>
        <source>With twice the images: probably about {0} points better.</source>
        <translation>图像加倍：很可能提高约 {0} 个百分点。</translation>
    </message>
    <message>
        <source>Most often “{0}” is taken for “{1}”: {2}.</source>
        <translation>最常把“{0}”当作“{1}”：{2}。</translation>
    </message>
    <message>
        <source>“{0}” has {1}, less than a third of the largest class. Add images of it.</source>
        <translation>“{0}”有 {1}，不到最大类别的三分之一。请为其添加图像。</translation>
    </message>
    <message>
        <source>None of these images can be read.</source>
        <translation>这些图像都无法读取。</translation>
    </message>
    <message>
        <source>Of {0} of something else, {1} would be named as one of the classes ({2}, 95% interval {3}); {4} without the test for what is unlike anything it was taught.</source>
        <translation>在 {0} 其他事物的图像中，{1} 会被说成某个类别（{2}，95% 区间 {3}）；若不检查与学过的都不同的图像，则为 {4}。</translation>
    </message>
    <message>
        <source>Most often as “{0}”: {1}.</source>
        <translation>最常被说成“{0}”：{1}。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) cannot be read.</source>
        <translation>
            <numerusform>%Ln 张图像无法读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>Probably “{0}”, not “{1}”</source>
        <translation>很可能是“{0}”，而不是“{1}”</translation>
    </message>
    <message>
        <source>Among “{0}” ({1}), but in “{2}”</source>
        <translation>与“{0}”相近（{1}），但位于“{2}”</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) of one moment in several classes</source>
        <translation>
            <numerusform>%Ln 张同一时刻的图像位于多个类别</numerusform>
        </translation>
    </message>
    <message>
        <source>Too small, in “{0}”</source>
        <translation>过小，位于“{0}”</translation>
    </message>
    <message numerus="yes">
        <source>{0} and %Ln more</source>
        <translation>
            <numerusform>{0}，另有 %Ln 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets/window</name>
    <message>
        <source>&lt;h3&gt;Inception GUI {version}&lt;/h3&gt;
&lt;p&gt;Shows what Inception V3 sees in an image, how sure it is, and where it looks.
Everything stays on this computer.&lt;/p&gt;
&lt;p&gt;The network knows the 1,000 classes of ImageNet. Anything else gets a wrong name.&lt;/p&gt;
&lt;p&gt;C. Szegedy et al., “Rethinking the Inception Architecture for Computer Vision”, CVPR 2016.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Inception GUI {version}&lt;/h3&gt;
&lt;p&gt;显示 Inception V3 在图像中看到了什么、有多确定，以及它看了哪里。
一切都留在此计算机上。&lt;/p&gt;
&lt;p&gt;网络认识 ImageNet 的 1,000 个类别。其他事物会得到错误的名称。&lt;/p&gt;
&lt;p&gt;C. Szegedy et al., “Rethinking the Inception Architecture for Computer Vision”, CVPR 2016.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About Inception GUI</source>
        <translation>关于 Inception GUI</translation>
    </message>
    <message>
        <source>Open folder of an archive</source>
        <translation>打开归档文件夹</translation>
    </message>
    <message>
        <source>{0} Closing the window stops it.</source>
        <translation>{0} 关闭窗口会停止它。</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>仍要关闭</translation>
    </message>
    <message>
        <source>Results are still being exported.</source>
        <translation>结果仍在导出。</translation>
    </message>
    <message>
        <source>Results are exported when all images are classified.</source>
        <translation>所有图像分类完成后会导出结果。</translation>
    </message>
    <message>
        <source>Heat maps are still being saved.</source>
        <translation>热力图仍在保存。</translation>
    </message>
    <message>
        <source>Images are still being sorted into folders.</source>
        <translation>图像仍在整理到文件夹。</translation>
    </message>
    <message>
        <source>Keywords are still being written.</source>
        <translation>关键词仍在写入。</translation>
    </message>
    <message>
        <source>Something is still being done with new images.</source>
        <translation>仍在处理新图像。</translation>
    </message>
    <message>
        <source>An image is still being saved.</source>
        <translation>图像仍在保存。</translation>
    </message>
    <message>
        <source>A recording is still running.</source>
        <translation>仍在录制。</translation>
    </message>
    <message>
        <source>A video is still being exported.</source>
        <translation>视频仍在导出。</translation>
    </message>
    <message>
        <source>Click another class to see where the network looked for it. Hold Space to see the image alone.</source>
        <translation>点击另一类别，查看网络为其看了哪里。按住空格键可单独查看图像。</translation>
    </message>
    <message>
        <source>Click a column’s head to sort, and right-click it to choose columns. The arrow keys step through the images.</source>
        <translation>点击列标题排序，右键点击选择列。方向键在图像间移动。</translation>
    </message>
    <message>
        <source>Images are still being classified. Clearing the list stops this. The results so far are saved.</source>
        <translation>图像仍在分类。清空列表会停止分类。目前的结果已保存。</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>清空列表</translation>
    </message>
    <message>
        <source>A list of {0} was put aside (Ctrl+Z brings it back).</source>
        <translation>{0} 的列表已放到一边（Ctrl+Z 可恢复）。</translation>
    </message>
    <message>
        <source>The settings could not be read; the usual ones are used.</source>
        <translation>无法读取设置；使用常规设置。</translation>
    </message>
    <message>
        <source>The damaged file was put aside as {0}</source>
        <translation>损坏的文件已放到一边，名为 {0}</translation>
    </message>
    <message>
        <source>Skipped files</source>
        <translation>已跳过的文件</translation>
    </message>
    <message>
        <source>Unfinished: {0} classified so far.</source>
        <translation>未完成：目前已分类 {0}。</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Unfinished: {0} of {1} not classified yet.</source>
        <translation>未完成：{1} 中有 {0} 尚未分类。</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>剩余 {0}</translation>
    </message>
    <message>
        <source>Finished: {0}</source>
        <translation>已完成：{0}</translation>
    </message>
    <message>
        <source> in {0}</source>
        <translation>，用时 {0}</translation>
    </message>
    <message>
        <source>Run of {0}: {1}</source>
        <translation>{0} 的批次：{1}</translation>
    </message>
    <message>
        <source>{0} not sure</source>
        <translation>{0} 不确定</translation>
    </message>
    <message numerus="yes">
        <source>Delete “{0}” with its %Ln result(s)? The images are not changed.</source>
        <translation>
            <numerusform>删除“{0}”及其 %Ln 个结果？图像不会改变。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the last sort ({0})? Files changed since then are not touched.</source>
        <translation>撤销上次整理（{0}）？之后改变过的文件不会改动。</translation>
    </message>
    <message>
        <source>No images</source>
        <translation>无图像</translation>
    </message>
    <message>
        <source>{0} not classified yet (Ctrl+R to continue)</source>
        <translation>{0} 尚未分类（Ctrl+R 继续）</translation>
    </message>
    <message>
        <source>skipped: {0}</source>
        <translation>已跳过：{0}</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>保存报告…</translation>
    </message>
    <message>
        <source>Inception GUI ended unexpectedly when it last ran.</source>
        <translation>Inception GUI 上次运行时意外结束。</translation>
    </message>
    <message>
        <source>A report of what it was doing is there; it is not sent anywhere.</source>
        <translation>有一份当时情况的报告；它不会发送到任何地方。</translation>
    </message>
</context>
<context>
    <name>core/labels/groups</name>
    <message>
        <source>amphibian</source>
        <translation>两栖动物</translation>
    </message>
    <message>
        <source>animal</source>
        <translation>动物</translation>
    </message>
    <message>
        <source>bird</source>
        <translation>鸟</translation>
    </message>
    <message>
        <source>boat or ship</source>
        <translation>船</translation>
    </message>
    <message>
        <source>building</source>
        <translation>建筑</translation>
    </message>
    <message>
        <source>cat</source>
        <translation>猫</translation>
    </message>
    <message>
        <source>clothing</source>
        <translation>衣物</translation>
    </message>
    <message>
        <source>container</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>crustacean</source>
        <translation>甲壳动物</translation>
    </message>
    <message>
        <source>device</source>
        <translation>装置</translation>
    </message>
    <message>
        <source>dog</source>
        <translation>狗</translation>
    </message>
    <message>
        <source>electronic device</source>
        <translation>电子设备</translation>
    </message>
    <message>
        <source>fish</source>
        <translation>鱼</translation>
    </message>
    <message>
        <source>food or drink</source>
        <translation>食物或饮料</translation>
    </message>
    <message>
        <source>fox or wolf</source>
        <translation>狐或狼</translation>
    </message>
    <message>
        <source>fruit or vegetable</source>
        <translation>水果或蔬菜</translation>
    </message>
    <message>
        <source>fungus</source>
        <translation>真菌</translation>
    </message>
    <message>
        <source>furniture</source>
        <translation>家具</translation>
    </message>
    <message>
        <source>hoofed animal</source>
        <translation>有蹄动物</translation>
    </message>
    <message>
        <source>household appliance</source>
        <translation>家用电器</translation>
    </message>
    <message>
        <source>insect</source>
        <translation>昆虫</translation>
    </message>
    <message>
        <source>landscape</source>
        <translation>风景</translation>
    </message>
    <message>
        <source>measuring instrument</source>
        <translation>测量仪器</translation>
    </message>
    <message>
        <source>monkey or ape</source>
        <translation>猴或猿</translation>
    </message>
    <message>
        <source>musical instrument</source>
        <translation>乐器</translation>
    </message>
    <message>
        <source>object</source>
        <translation>物体</translation>
    </message>
    <message>
        <source>person</source>
        <translation>人</translation>
    </message>
    <message>
        <source>plant</source>
        <translation>植物</translation>
    </message>
    <message>
        <source>reptile</source>
        <translation>爬行动物</translation>
    </message>
    <message>
        <source>snake</source>
        <translation>蛇</translation>
    </message>
    <message>
        <source>spider or scorpion</source>
        <translation>蜘蛛或蝎子</translation>
    </message>
    <message>
        <source>sports equipment</source>
        <translation>运动器材</translation>
    </message>
    <message>
        <source>structure</source>
        <translation>建筑结构</translation>
    </message>
    <message>
        <source>tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>vehicle</source>
        <translation>交通工具</translation>
    </message>
    <message>
        <source>weapon</source>
        <translation>武器</translation>
    </message>
</context>
</TS>
